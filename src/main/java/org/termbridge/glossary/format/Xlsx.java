package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;

/** An editor's table as a sheet of an Excel workbook. */
public final class Xlsx implements GlossaryFormat {

  private final boolean isByConcept;

  /**
   * @param isByConcept whether it is written with one row a concept, not a term; it is read either
   *     way
   */
  public Xlsx(boolean isByConcept) {
    this.isByConcept = isByConcept;
  }

  @Override
  public String id() {
    return isByConcept ? "xlsx-concepts" : "xlsx";
  }

  @Override
  public String title() {
    return isByConcept ? "Excel workbook by concept" : "Excel workbook";
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return XlsxReader.isWorkbook(input) && new XlsxReader(input, Xlsx::isTable).hasTable();
  }

  private static boolean isTable(Row header) {
    return Tables.isHeader(header) && !PhraseXlsx.isHeader(header);
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ true);
    new XlsxReader(input, Xlsx::isTable)
        .read(new Tables.Headed(header -> Tables.body(header, glossary, input, options)), glossary);
    return glossary.reading();
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    XlsxWriter.write(isByConcept ? ConceptRows.of(glossary) : TermRows.of(glossary), Set.of(), out);
    return isByConcept ? ConceptRows.losses(glossary, title()).problems() : List.of();
  }
}
