package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;

/** An editor's table as text: commas, semicolons or tabs, columns in any order and language. */
public final class Csv implements GlossaryFormat {

  private final boolean isByConcept;

  /**
   * @param isByConcept whether it is written with one row a concept, not a term; it is read either
   *     way
   */
  public Csv(boolean isByConcept) {
    this.isByConcept = isByConcept;
  }

  @Override
  public String id() {
    return isByConcept ? "csv-concepts" : "csv";
  }

  @Override
  public String title() {
    return isByConcept ? "CSV by concept" : "CSV";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return Tables.head(input).filter(head -> Tables.isHeader(head.header())).isPresent();
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ true);
    char delimiter = Tables.delimiter(input);
    return Tables.read(
        input,
        delimiter,
        /* isQuoted= */ true,
        glossary,
        header -> Tables.body(header, glossary, input, options));
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    CsvWriter.write(isByConcept ? ConceptRows.of(glossary) : TermRows.of(glossary), out);
    return isByConcept ? ConceptRows.losses(glossary, title()).problems() : List.of();
  }
}
