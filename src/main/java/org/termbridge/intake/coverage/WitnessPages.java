package org.termbridge.intake.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.termbridge.document.Release;
import org.termbridge.intake.charset.Places;

/** What the pages of a PDF hold, line by line, then what was typed onto them. */
final class WitnessPages {

  private WitnessPages() {}

  static List<Passage> passages(Release release) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (InputStream in = release.original().open();
        PDDocument document = Loader.loadPDF(in.readAllBytes(), "")) {
      List<PDField> fields = fields(document);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String place = Places.page(page);
        String text = stripper.getText(document).replaceAll("(?<=\\p{L})[-\\u00AD]\\R", "-");
        Stream.concat(text.lines(), typed(document.getPage(page - 1), fields))
            .map(line -> new Passage(place, line))
            .forEach(passages::add);
      }
    }
    return passages;
  }

  private static List<PDField> fields(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    return form == null
        ? List.of()
        : StreamSupport.stream(form.getFieldTree().spliterator(), false)
            .filter(field -> !(field instanceof PDTextField text && text.isPassword()))
            .filter(field -> "Tx".equals(field.getFieldType()))
            .toList();
  }

  /** Notes and the values of fields that are seen on the page. */
  private static Stream<String> typed(PDPage page, List<PDField> fields) throws IOException {
    List<PDAnnotation> seen =
        page.getAnnotations().stream().filter(n -> !n.isHidden() && !n.isNoView()).toList();
    List<COSDictionary> widgets = seen.stream().map(PDAnnotation::getCOSObject).toList();
    Stream<String> notes =
        seen.stream()
            .filter(note -> "FreeText".equals(note.getSubtype()) && note.getContents() != null)
            .map(PDAnnotation::getContents);
    Stream<String> values =
        fields.stream()
            .filter(f -> f.getWidgets().stream().anyMatch(w -> widgets.contains(w.getCOSObject())))
            .map(PDField::getValueAsString);
    return Stream.concat(notes, values).flatMap(String::lines).filter(text -> !text.isBlank());
  }
}
