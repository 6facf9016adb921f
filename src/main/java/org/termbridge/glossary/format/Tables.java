package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.InputException;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryReading;

/** Tables in text files. */
final class Tables {

  private static final char[] DELIMITERS = {'\t', ',', ';'};

  private Tables() {}

  /**
   * How a table begins.
   *
   * @param delimiter between the cells of its first row
   * @param header its first row
   */
  record Head(char delimiter, Row header) {}

  /** The beginning of a table; nothing if the file is no text. */
  static Optional<Head> head(GlossaryInput input) {
    try {
      String text = TextSource.of(input).head();
      char delimiter = delimiter(text);
      return firstRow(text, delimiter).map(row -> new Head(delimiter, row));
    } catch (InputException | IOException e) {
      return Optional.empty();
    }
  }

  /** The one that the first line has most of, outside quotation marks. */
  static char delimiter(String text) {
    String line = text.lines().filter(any -> !any.isBlank()).findFirst().orElse("");
    String bare = line.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = bare.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  private static Optional<Row> firstRow(String text, char delimiter) throws IOException {
    String line = text.lines().filter(any -> !any.isBlank()).findFirst().orElse("");
    List<Row> rows = new ArrayList<>();
    new DelimitedText(new StringReader(line), delimiter, delimiter != '\t').read(rows::add);
    return rows.stream().findFirst();
  }

  /** Reads a table with one row a term. */
  static GlossaryReading read(
      GlossaryInput input, char delimiter, boolean isQuoted, GlossaryDraft glossary)
      throws IOException {
    TextSource source = TextSource.of(input);
    source.warning().ifPresent(glossary::warn);
    List<TermTable> table = new ArrayList<>(1);
    try (Reader reader = source.open()) {
      new DelimitedText(reader, delimiter, isQuoted)
          .read(
              row -> {
                if (table.isEmpty()) {
                  table.add(TermTable.below(row, glossary));
                } else {
                  table.get(0).accept(row);
                }
              });
    }
    return glossary.reading();
  }
}
