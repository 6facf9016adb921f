package org.termbridge.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;

/** Our own format: tab-separated, no quoting, a header, one row a term. */
public final class TermbridgeTsv implements GlossaryFormat {

  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public String title() {
    return "Termbridge TSV";
  }

  @Override
  public String extension() {
    return "tsv";
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return Tables.head(input)
        .filter(head -> head.delimiter() == '\t')
        .filter(head -> TermTable.isHeader(head.header()))
        .isPresent();
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ true);
    return Tables.read(
        input, '\t', /* isQuoted= */ false, glossary, header -> TermTable.below(header, glossary));
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    Losses losses = new Losses(title());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (List<String> row : (Iterable<List<String>>) TermRows.of(glossary)::iterator) {
      writer.write(
          row.stream().map(cell -> oneLine(cell, losses)).collect(Collectors.joining("\t")));
      writer.write('\n');
    }
    writer.flush();
    return losses.problems();
  }

  /** Without quoting a cell has no tab and no line break. */
  private static String oneLine(String cell, Losses losses) {
    if (cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
      return cell;
    }
    losses.count(Losses.LINE_BREAKS);
    return cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ");
  }
}
