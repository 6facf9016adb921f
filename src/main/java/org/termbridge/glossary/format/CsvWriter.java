package org.termbridge.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes CSV (RFC 4180) as spreadsheets open it without asking: UTF-8 with a byte-order mark, no
 * cell a formula.
 */
final class CsvWriter {

  private CsvWriter() {}

  static void write(Stream<List<String>> rows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    for (List<String> row : (Iterable<List<String>>) rows::iterator) {
      writer.write(row.stream().map(CsvWriter::cell).collect(Collectors.joining(",")));
      writer.write("\r\n");
    }
    writer.flush();
  }

  private static String cell(String text) {
    String guarded = FormulaGuard.added(text);
    boolean isQuoted =
        guarded.chars().anyMatch(c -> ",;\"\t\r\n".indexOf(c) >= 0)
            || !guarded.equals(guarded.strip());
    return isQuoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
