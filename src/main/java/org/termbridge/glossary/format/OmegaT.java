package org.termbridge.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;
import org.termbridge.glossary.Term;

/**
 * OmegaT's glossary: source, target, comment, with tabs between (or commas, if the name ends in
 * {@code csv}); no header, no status, no languages. Lines that begin with {@code #} are remarks.
 */
public final class OmegaT implements GlossaryFormat {

  private static final Set<String> EXTENSIONS = Set.of("utf8", "txt", "tab", "tsv", "csv");

  /** OmegaT takes files that are not called utf8 for the system's encoding without this. */
  private static final String CODING = "# -*- coding: utf-8 -*-\n";

  private static final int COLUMNS = 3;

  @Override
  public String id() {
    return "omegat";
  }

  @Override
  public String title() {
    return "OmegaT glossary";
  }

  @Override
  public String extension() {
    return "utf8";
  }

  @Override
  public boolean isBilingual() {
    return true;
  }

  /** Two or three cells in each of the first lines, and a name that OmegaT looks for. */
  @Override
  public boolean recognizes(GlossaryInput input) {
    if (!EXTENSIONS.contains(input.extension())) {
      return false;
    }
    try {
      List<Row> rows = firstRows(input);
      return !rows.isEmpty()
          && rows.stream().allMatch(row -> row.size() > 1 && row.size() <= COLUMNS);
    } catch (InputException | IOException e) {
      return false;
    }
  }

  private static List<Row> firstRows(GlossaryInput input) throws IOException {
    List<Row> rows = new ArrayList<>();
    table(new StringReader(TextSource.head(input).orElse("")), input)
        .read(row -> addTerms(row, rows::add));
    return rows;
  }

  private static DelimitedText table(Reader reader, GlossaryInput input) {
    boolean isCsv = input.extension().equals("csv");
    return new DelimitedText(reader, isCsv ? ',' : '\t', isCsv);
  }

  private static void addTerms(Row row, Row.Sink sink) {
    if (!row.cell(0).startsWith("#")) {
      sink.accept(row);
    }
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ false);
    TextSource source = TextSource.of(input);
    source.warning().ifPresent(glossary::warn);
    BilingualTable terms = BilingualTable.plain(glossary, BilingualTable.languages(input, options));
    try (Reader reader = source.open()) {
      table(reader, input).read(row -> addTerms(row, terms));
    }
    return glossary.reading();
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    BilingualPairs pairs =
        BilingualPairs.of(
            glossary, options, title(), Set.of(Field.NOTE, Field.DEFINITION, Field.CONCEPT_NOTE));
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(CODING);
    for (BilingualPairs.Entry entry : pairs.entries()) {
      pairs.losses().count("synonym", entry.sources().size() - 1);
      for (Term source : entry.sources()) {
        for (Term target : entry.targets(source)) {
          writer.write(
              Stream.of(source.wording(), target.wording(), comment(entry, target))
                  .map(OmegaT::oneLine)
                  .collect(Collectors.joining("\t", "", "\n")));
        }
      }
    }
    writer.flush();
    return pairs.losses().problems();
  }

  private static String comment(BilingualPairs.Entry entry, Term target) {
    return Stream.of(target.note(), entry.concept().definition(), entry.concept().note())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ");
  }
}
