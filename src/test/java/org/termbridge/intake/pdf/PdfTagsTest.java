package org.termbridge.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Language;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Carried;

class PdfTagsTest {

  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

  private final Path folder;
  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement top = new PDStructureElement("Document", root);
  private final PDPageContentStream content;
  private int contents;

  PdfTagsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    document.addPage(page);
    PDMarkInfo mark = new PDMarkInfo();
    mark.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(mark);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    root.appendKid(top);
    content = new PDPageContentStream(document, page);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @Test
  void takesHeadingsAndParagraphsAsTheyAreTagged() throws IOException {
    tag("H1", "Port City Plans a Bridge", 760);
    PDStructureElement paragraph = tag("P", "The bridge will be built by two", 740);
    draw(paragraph, "companies of the province.", 726);
    assertThat(body())
        .isEqualTo(
            "<h1>Port City Plans a Bridge</h1>\n"
                + "<p>The bridge will be built by two companies of the province.</p>\n");
  }

  @Test
  void readsListsWithoutTheirMarks() throws IOException {
    PDStructureElement list = element(top, "L");
    for (String text : new String[] {"First", "Second"}) {
      PDStructureElement item = element(list, "LI");
      draw(element(item, "Lbl"), "1.", 700 - 14 * contents);
      draw(element(item, "LBody"), text, 700 - 14 * contents);
    }
    assertThat(body()).isEqualTo("<ol>\n<li>First</li>\n<li>Second</li>\n</ol>\n");
  }

  @Test
  void readsTables() throws IOException {
    PDStructureElement row = element(element(top, "Table"), "TR");
    draw(element(row, "TH"), "City", 700);
    draw(element(row, "TD"), "Foshan", 680);
    assertThat(body().replace("\n", ""))
        .isEqualTo("<table><tr><th>City</th><td>Foshan</td></tr></table>");
  }

  @Test
  void leavesArtifactsOutAndSaysSo() throws IOException {
    tag("P", "The bridge will be built by two companies.", 740);
    content.beginMarkedContent(COSName.ARTIFACT);
    show("Information Office", 820);
    content.endMarkedContent();
    assertThat(body()).isEqualTo("<p>The bridge will be built by two companies.</p>\n");
    assertThat(carried().warnings().get(0).message()).contains("“Information Office”");
  }

  @Test
  void keepsALittleTextThatTheStructureForgot() throws IOException {
    tag("H1", "Port City Plans a Bridge That Everybody Has Been Waiting For Since Long", 760);
    show("ad", 300);
    assertThat(body()).startsWith("<h1>Port City").endsWith("<p>ad</p>\n");
  }

  @Test
  void whatIsLaidOnAPageIsNoPartOfTheStructureAndComesLast() throws IOException {
    tag("H1", "Port City", 760);
    page.setAnnotations(
        List.of(PdfPageMaker.field(document, "Two weeks in spring", "Two weeks in spring")));
    assertThat(body()).isEqualTo("<h1>Port City</h1>\n<p>Two weeks in spring</p>\n");
    assertThat(carried().warnings()).isEmpty();
  }

  @Test
  void looksAtThePagesWhereTheStructureHoldsTooLittle() throws IOException {
    tag("H1", "Port City", 760);
    show("The bridge will be built by two companies.", 740);
    assertThat(body())
        .contains("Port City</p>\n")
        .contains("<p>The bridge will be built by two companies.</p>");
  }

  private PDStructureElement tag(String type, String text, float y) throws IOException {
    PDStructureElement element = element(top, type);
    draw(element, text, y);
    return element;
  }

  private PDStructureElement element(PDStructureElement parent, String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    element.setPage(page);
    parent.appendKid(element);
    return element;
  }

  private void draw(PDStructureElement element, String text, float y) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, contents);
    content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
    show(text, y);
    content.endMarkedContent();
    element.appendKid(contents);
    contents++;
  }

  private void show(String text, float y) throws IOException {
    content.beginText();
    content.setFont(FONT, 11);
    content.newLineAtOffset(70, y);
    content.showText(text);
    content.endText();
  }

  private Carried carried() throws IOException {
    content.close();
    Path file = folder.resolve("tagged.pdf");
    document.save(file.toFile());
    return PdfReader.read(file, Limits.DEFAULT);
  }

  private String body() throws IOException {
    String xhtml = new String(carried().carrier().in(Language.of("en")), StandardCharsets.UTF_8);
    return xhtml.substring(xhtml.indexOf("<body>\n") + 7, xhtml.indexOf("</body>"));
  }
}
