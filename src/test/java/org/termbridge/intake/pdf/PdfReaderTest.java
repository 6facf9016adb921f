package org.termbridge.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Carried;

class PdfReaderTest {

  private static final Path CASES = Path.of("../shared/cases/pdf");

  private static final String LONG =
      "The provincial government said on Tuesday that trade with its neighbours had grown for the"
          + " sixth month in a row, and that the ports of the province had never handled so many"
          + " containers in a single quarter.";

  private final Path folder;
  private final PdfPageMaker maker = new PdfPageMaker().page();

  PdfReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() throws IOException {
    maker.close();
  }

  @Test
  void joinsLinesIntoParagraphs() {
    maker.paragraph(LONG).paragraph(LONG);
    assertThat(body()).isEqualTo("<p>" + LONG + "</p>\n<p>" + LONG + "</p>\n");
  }

  @Test
  void joinsATwoLineHeadline() {
    String headline = "Port City Plans a Second Bridge Across the Bay After Record Traffic";
    maker.heading(headline, 22).paragraph(LONG);
    assertThat(body()).isEqualTo("<h1>" + headline + "</h1>\n<p>" + LONG + "</p>\n");
  }

  @Test
  void givesHeadingsTheirLevelBySize() {
    maker.heading("Headline", 22).heading("Chapter", 15).paragraph(LONG);
    assertThat(body()).startsWith("<h1>Headline</h1>\n<h2>Chapter</h2>\n<p>");
  }

  @Test
  void dropsRunningHeadsAndSaysSo() {
    for (int page = 1; page <= 3; page++) {
      PdfPageMaker current = page > 1 ? maker.page() : maker;
      current.at("Information Office", PdfPageMaker.SERIF, 9, 70, 810);
      current.at("Page " + page + " of 3", PdfPageMaker.SERIF, 9, 70, 30);
      current.paragraph("On day " + "one two three".split(" ", -1)[page - 1] + ": " + LONG);
      current.paragraph(LONG);
    }
    assertThat(body())
        .startsWith("<p>On day one: ")
        .contains("</p>\n<p>On day three: ")
        .doesNotContain("Office", "Page");
    assertThat(warnings()).extracting(Problem::code).containsExactly("W0203");
    assertThat(warnings().get(0).message()).contains("“Information Office”");
  }

  @Test
  void keepsPagesThatLookAlike() {
    maker.paragraph(LONG).page().paragraph(LONG);
    assertThat(body()).isEqualTo(("<p>" + LONG + "</p>\n").repeat(2));
  }

  @Test
  void continuesASentenceOnTheNextPage() {
    String rest = LONG.substring(LONG.indexOf("ports of the province")).strip();
    maker.paragraph(LONG).moveTo(100);
    maker.line(LONG.substring(0, LONG.indexOf("ports of the province")).strip());
    maker.page().lines(rest, PdfPageMaker.SERIF, 11, 70, 450).gap(8).paragraph(LONG);
    assertThat(body()).isEqualTo(("<p>" + LONG + "</p>\n").repeat(3));
  }

  @Test
  void keepsContactLinesApart() {
    maker.paragraph(LONG).paragraph(LONG);
    maker.line("Wang Fang").line("Tel: +86 20 1234 5678").line("wf@example.org");
    assertThat(body())
        .endsWith("<p>Wang Fang</p>\n<p>Tel: +86 20 1234 5678</p>\n<p>wf@example.org</p>\n");
  }

  @Test
  void mendsHyphensByTheDocumentsOwnWords() {
    maker.paragraph("The government of the province wants low-carbon growth in all its cities.");
    maker.lines("Every year the provincial govern-", PdfPageMaker.SERIF, 11, 70, 160);
    maker.lines("ment supports growth that is low-", PdfPageMaker.SERIF, 11, 70, 160);
    maker.lines("carbon and clean.", PdfPageMaker.SERIF, 11, 70, 160);
    assertThat(body())
        .contains("Every year the provincial government supports growth that is low-carbon and");
  }

  @Test
  void keepsTheHyphenOfACompoundThatTheDocumentWritesOnlyOnce() {
    maker.paragraph(LONG);
    for (String line :
        List.of(
            "Another seven com-", "panies, all well-", "known, ply the Alba-", "Port Hope line.")) {
      maker.lines(line, PdfPageMaker.SERIF, 11, 70, 110);
    }
    assertThat(body())
        .contains("Another seven companies, all well-known, ply the Alba-Port Hope line.");
  }

  @Test
  void endsATableBeforeStretchedLinesOfText() {
    maker.at("City", PdfPageMaker.BOLD, 11, 70, 600).at("Rise", PdfPageMaker.BOLD, 11, 150, 600);
    maker.at("Foshan", PdfPageMaker.SERIF, 11, 70, 586).at("5%", PdfPageMaker.SERIF, 11, 150, 586);
    for (float y : new float[] {572, 558}) {
      maker.at("The", PdfPageMaker.SERIF, 11, 70, y).at("fair", PdfPageMaker.SERIF, 11, 106, y);
      maker.at("goes", PdfPageMaker.SERIF, 11, 140, y).at("on", PdfPageMaker.SERIF, 11, 178, y);
    }
    maker.at("until noon.", PdfPageMaker.SERIF, 11, 70, 544);
    assertThat(body()).endsWith("</table>\n<p>The fair goes on The fair goes on until noon.</p>\n");
  }

  @Test
  void readsWordsOnATurnedPageWhole() {
    maker.document.getPage(0).setRotation(90);
    for (int i = 0; i < LONG.length(); i++) {
      maker.turned(LONG.substring(i, i + 1), 60 + 14 * (i / 70), 40 + 7.5f * (i % 70));
    }
    assertThat(body().replaceAll("[ \\n]|</?p>", "")).isEqualTo(LONG.replace(" ", ""));
  }

  @Test
  void readsBulletsAsAList() {
    maker.paragraph(LONG);
    maker.at("•", PdfPageMaker.SERIF, 11, 80, 600).at("First", PdfPageMaker.SERIF, 11, 98, 600);
    maker.at("•", PdfPageMaker.SERIF, 11, 80, 586).at("Second", PdfPageMaker.SERIF, 11, 98, 586);
    assertThat(body()).endsWith("<ul>\n<li>First</li>\n<li>Second</li>\n</ul>\n");
  }

  @Test
  void readsColumnsOfCellsAsATable() {
    maker.paragraph(LONG);
    maker.at("City", PdfPageMaker.BOLD, 11, 70, 600).at("Rise", PdfPageMaker.BOLD, 11, 250, 600);
    maker.at("Foshan", PdfPageMaker.SERIF, 11, 70, 586);
    maker.at("5.2%", PdfPageMaker.SERIF, 11, 250, 586);
    maker.at("Zhuhai", PdfPageMaker.SERIF, 11, 70, 572);
    maker.at("7.1%", PdfPageMaker.SERIF, 11, 250, 572);
    assertThat(body().replace("\n", ""))
        .endsWith(
            "<table><tr><th>City</th><th>Rise</th></tr>"
                + "<tr><td>Foshan</td><td>5.2%</td></tr>"
                + "<tr><td>Zhuhai</td><td>7.1%</td></tr></table>");
  }

  @Test
  void readsColumnsOneAfterTheOther() {
    maker.moveTo(700).lines(LONG, PdfPageMaker.SERIF, 11, 70, 200);
    maker.moveTo(700).lines(LONG, PdfPageMaker.SERIF, 11, 310, 200);
    assertThat(body()).isEqualTo("<p>" + LONG + "</p>\n<p>" + LONG + "</p>\n");
  }

  @Test
  void takesANoteAtTheFootOfThePage() {
    maker.paragraph(LONG).paragraph(LONG);
    maker.at("1", PdfPageMaker.SERIF, 6, 70, 83.5f);
    maker.at("Figures are rounded.", PdfPageMaker.SERIF, 9, 75, 80);
    assertThat(body()).endsWith("<p class=\"footnote\"><sup>1</sup> Figures are rounded.</p>\n");
  }

  @Test
  void keepsANoteThatFollowsATable() {
    maker.at("City", PdfPageMaker.BOLD, 11, 70, 600).at("Rise", PdfPageMaker.BOLD, 11, 250, 600);
    maker.at("Foshan", PdfPageMaker.SERIF, 11, 70, 586);
    maker.at("5.2%", PdfPageMaker.SERIF, 11, 250, 586);
    maker.at("1", PdfPageMaker.SERIF, 6, 70, 83.5f);
    maker.at("Figures are rounded.", PdfPageMaker.SERIF, 9, 75, 80);
    assertThat(body()).endsWith("<sup>1</sup> Figures are rounded.</p>\n");
  }

  @Test
  void keepsLinks() throws IOException {
    maker.at("Visit the site today", PdfPageMaker.SERIF, 11, 70, 700);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(93, 695, 35, 16));
    PDActionURI action = new PDActionURI();
    action.setURI("https://example.org/");
    link.setAction(action);
    maker.document.getPage(0).setAnnotations(List.of(link));
    assertThat(body())
        .isEqualTo("<p>Visit <a href=\"https://example.org/\">the site</a> today</p>\n");
  }

  @Test
  void refusesPagesWithoutText() {
    assertThatThrownBy(this::body).hasMessageContaining("E0230").hasMessageContaining("OCR");
  }

  @Test
  void namesThePagesWithoutText() {
    maker.paragraph(LONG).page().page().paragraph(LONG).page();
    assertThat(warnings())
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple("W0230", "2 of 4 pages have no text: 2, 4."));
  }

  @Test
  void refusesAnEncryptedDocument() throws IOException {
    maker.paragraph(LONG);
    protect("secret", new AccessPermission());
    assertThatThrownBy(this::body).hasMessageContaining("E0208");
  }

  @Test
  void opensADocumentThatOnlyItsOwnerMayChange() throws IOException {
    maker.paragraph(LONG);
    protect("", new AccessPermission());
    assertThat(body()).isEqualTo("<p>" + LONG + "</p>\n");
  }

  @Test
  void respectsADocumentThatForbidsTakingItsText() throws IOException {
    maker.paragraph(LONG);
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    protect("", permission);
    assertThatThrownBy(this::body).hasMessageContaining("E0208");
  }

  @Test
  void refusesADamagedDocument() throws IOException {
    Path file = maker.paragraph(LONG).save(folder.resolve("cut.pdf"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> PdfReader.read(file, Limits.DEFAULT))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0207");
  }

  @Test
  void refusesAPageThatInflatesWithoutEnd() throws IOException {
    PDStream bomb = new PDStream(maker.document);
    try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 8; i++) {
        out.write(spaces);
      }
    }
    PDPage page = new PDPage();
    page.setContents(bomb);
    maker.document.addPage(page);
    Path file = maker.save(folder.resolve("bomb.pdf"));
    Limits limits = new Limits(10, 4 << 20, 4 << 20, 100, 5);
    assertThatThrownBy(() -> PdfReader.read(file, limits)).hasMessageContaining("E0209");
  }

  @Test
  void warnsOfTurnedText() {
    maker.paragraph(LONG).turned("Draft copy", 40, 300);
    assertThat(warnings()).extracting(Problem::code).containsExactly("W0234");
  }

  @Test
  void warnsOfTextPlacedOnThePageAsANote() throws IOException {
    maker.paragraph(LONG);
    PDAnnotationFreeText note = new PDAnnotationFreeText();
    note.setContents("Please check");
    note.setRectangle(new PDRectangle(100, 100, 80, 20));
    maker.lay(note);
    assertThat(warnings()).extracting(Problem::code).containsExactly("W0233");
  }

  @Test
  void readsWhatANoteShowsAfterThePage() throws IOException {
    maker.paragraph(LONG);
    PDAnnotationFreeText note = new PDAnnotationFreeText();
    note.setContents("Please check the figures");
    note.setRectangle(new PDRectangle(100, 100, 180, 20));
    note.setAppearance(PdfPageMaker.appearance(maker.document, "Please check the figures"));
    maker.lay(note);
    assertThat(body()).isEqualTo("<p>" + LONG + "</p>\n<p>Please check the figures</p>\n");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void readsWhatAFilledFormFieldShows() throws IOException {
    maker.paragraph(LONG);
    PDAnnotationWidget field = maker.field("Two weeks in spring", "Two weeks in spring");
    maker.lay(field);
    assertThat(body()).isEqualTo("<p>" + LONG + "</p>\n<p>Two weeks in spring</p>\n");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void warnsOfAFieldWhoseAppearanceShowsAnOlderValue() throws IOException {
    maker.paragraph(LONG);
    PDAnnotationWidget field = maker.field("Three weeks in autumn", "Two weeks in spring");
    maker.lay(field);
    assertThat(warnings()).extracting(Problem::code).containsExactly("W0233");
  }

  @Test
  void leavesOutAHiddenField() throws IOException {
    maker.paragraph(LONG);
    PDAnnotationWidget field = maker.field("Two weeks in spring", "Two weeks in spring");
    field.setHidden(true);
    maker.lay(field);
    assertThat(body()).isEqualTo("<p>" + LONG + "</p>\n");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void aParagraphGoesOnOverThePageInSpiteOfAField() throws IOException {
    String rest = LONG.substring(LONG.indexOf("ports of the province")).strip();
    maker.paragraph(LONG).moveTo(100);
    maker.line(LONG.substring(0, LONG.indexOf("ports of the province")).strip());
    maker.lay(maker.field("Two weeks in spring", "Two weeks in spring"));
    maker.page().lines(rest, PdfPageMaker.SERIF, 11, 70, 450);
    assertThat(body())
        .isEqualTo(("<p>" + LONG + "</p>\n").repeat(2) + "<p>Two weeks in spring</p>\n");
  }

  @Test
  void refusesAFieldThatInflatesWithoutEnd() throws IOException {
    maker.paragraph(LONG);
    PDAnnotationWidget field = maker.field("Spring", "Spring");
    try (OutputStream out =
        field.getNormalAppearanceStream().getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(" ".repeat(8 << 20).getBytes(StandardCharsets.US_ASCII));
    }
    maker.lay(field);
    Path file = maker.save(folder.resolve("bomb.pdf"));
    Limits limits = new Limits(10, 4 << 20, 4 << 20, 100, 5);
    assertThatThrownBy(() -> PdfReader.read(file, limits)).hasMessageContaining("E0209");
  }

  @Test
  void aDamagedFieldCostsNoMoreThanItself() throws IOException {
    maker.paragraph(LONG);
    PDAnnotationWidget field = maker.field("Spring", "Spring");
    COSStream drawing = field.getNormalAppearanceStream().getCOSObject();
    try (OutputStream out = drawing.createRawOutputStream()) {
      out.write("no data of Flate".getBytes(StandardCharsets.US_ASCII));
    }
    drawing.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    maker.lay(field);
    assertThat(body()).isEqualTo("<p>" + LONG + "</p>\n");
    assertThat(warnings()).extracting(Problem::code).containsExactly("W0233");
  }

  @Test
  @EnabledIf("hasCases")
  void refusesFontsThatDoNotSayTheirCharacters() {
    assertThatThrownBy(() -> body(CASES.resolve("habibi-rotated.pdf")))
        .hasMessageContaining("E0231");
  }

  /** A page with a font in which code 1 draws a glyph of no known name. */
  private void pageWithStrangeGlyphs(String text, int strange) throws IOException {
    COSDictionary encoding = new COSDictionary();
    COSArray differences = new COSArray();
    differences.add(COSInteger.ONE);
    differences.add(COSName.getPDFName("nonsuch"));
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(500));
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, 1);
    font.setItem(COSName.WIDTHS, widths);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    raw("BT /F1 11 Tf 70 700 Td (" + text + "\\001".repeat(strange) + ") Tj ET", resources);
  }

  /** Replaces the last page's drawing. */
  private void raw(String drawing, COSDictionary resources) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(new PDResources(resources));
    page.setContents(
        new PDStream(
            maker.document,
            new ByteArrayInputStream(drawing.getBytes(StandardCharsets.ISO_8859_1))));
    maker.document.addPage(page);
    maker.document.removePage(0);
  }

  @Test
  void warnsOfAFewGlyphsThatNoCharacterBelongsTo() throws IOException {
    pageWithStrangeGlyphs(LONG, 2);
    assertThat(warnings()).extracting(Problem::code).containsExactly("W0231");
    assertThat(warnings().get(0).message()).endsWith("left out: 2.");
  }

  @Test
  void refusesManyGlyphsThatNoCharacterBelongsTo() throws IOException {
    pageWithStrangeGlyphs(LONG, 20);
    assertThatThrownBy(this::body).hasMessageContaining("E0231");
  }

  private void hidden(String text) throws IOException {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), PdfPageMaker.SERIF.getCOSObject());
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    raw("BT 3 Tr /F1 4 Tf 20 700 Td (" + text + ") Tj ET", resources);
  }

  @Test
  void warnsOfTextThatNobodySees() throws IOException {
    hidden(LONG);
    assertThat(body()).contains("The provincial government said");
    assertThat(warnings()).extracting(Problem::code).containsExactly("W0235");
  }

  @Test
  void refusesAHiddenLayerInWhichTheRecognitionFailed() throws IOException {
    hidden("H8nOrOBbiH nepHOA n0rasbl M8CTY 48TblpHa CBS3VI npeAcT8Ba KopPeKTa ".repeat(4));
    assertThatThrownBy(this::body).hasMessageContaining("E0232");
  }

  @Test
  void saysNothingOfTextThatIsSeen() {
    maker.paragraph(LONG);
    assertThat(warnings()).isEmpty();
  }

  @Test
  void takesOnlyWhatTheLibraryThrowsForDamage() {
    NullPointerException own = new NullPointerException();
    NullPointerException library = new NullPointerException();
    library.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 1),
          new StackTraceElement("org.apache.pdfbox.cos.COSName", "get", "COSName.java", 1)
        });

    assertThat(PdfReader.isOfLibrary(own)).isFalse();
    assertThat(PdfReader.isOfLibrary(library)).isTrue();
  }

  @Test
  void tellsOfAttachments() throws IOException {
    maker.paragraph(LONG);
    PDEmbeddedFile file =
        new PDEmbeddedFile(maker.document, new ByteArrayInputStream(new byte[] {1, 2}));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile("figures.xlsx");
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode node = new PDEmbeddedFilesNameTreeNode();
    node.setNames(Map.of("figures", specification));
    PDDocumentNameDictionary names =
        new PDDocumentNameDictionary(maker.document.getDocumentCatalog());
    names.setEmbeddedFiles(node);
    maker.document.getDocumentCatalog().setNames(names);
    assertThat(warnings())
        .extracting(Problem::code, Problem::message)
        .containsExactly(
            tuple("W0232", "The PDF carries 1 attached files, which were left out: figures.xlsx."));
  }

  @Test
  @EnabledIf("hasCases")
  void putsNoSpacesBetweenIdeographs() throws IOException {
    assertThat(body(CASES.resolve("cjk.pdf"))).contains("<p>日本語のテキスト抽出テスト");
  }

  @Test
  @EnabledIf("hasCases")
  void readsALongSpeech() throws IOException {
    assertThat(body(CASES.resolve("testPDF_protected.pdf")))
        .contains("<h1>RETHINKING THE FINANCIAL NETWORK</h1>")
        .contains("<p class=\"footnote\"><sup>2</sup> Corrigan (1987).</p>")
        .contains("<li>Which was at the same time both robust and fragile");
  }

  static boolean hasCases() {
    return Files.isDirectory(CASES);
  }

  private void protect(String userPassword, AccessPermission permission) throws IOException {
    maker.save(folder.resolve("open.pdf"));
    maker.document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
  }

  private String body() {
    try {
      return body(maker.save(folder.resolve("made.pdf")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(Path file) throws IOException {
    Carried carried = PdfReader.read(file, Limits.DEFAULT);
    String xhtml = new String(carried.carrier().in(Language.of("en")), StandardCharsets.UTF_8);
    return xhtml.substring(xhtml.indexOf("<body>\n") + 7, xhtml.indexOf("</body>"));
  }

  private List<Problem> warnings() {
    try {
      return PdfReader.read(maker.save(folder.resolve("made.pdf")), Limits.DEFAULT).warnings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Carried cut(double share) throws IOException {
    Path whole = maker.save(folder.resolve("whole.pdf"));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.pdf");
    Files.write(cut, Arrays.copyOf(bytes, (int) (bytes.length * share)));
    return PdfReader.read(cut, Limits.DEFAULT);
  }

  @Test
  void refusesAFileThatIsCutOffInsideAnObject() {
    for (int page = 1; page <= 3; page++) {
      (page > 1 ? maker.page() : maker).paragraph(LONG).paragraph(LONG);
    }

    for (double share : new double[] {0.1, 0.2, 0.35, 0.5, 0.7}) {
      assertThatThrownBy(() -> cut(share))
          .as("share %s", share)
          .isInstanceOfSatisfying(
              InputException.class, e -> assertThat(e.problem().code()).isEqualTo("E0207"));
    }
  }

  @Test
  void saysThatTheEndIsMissingWhereAllObjectsAreThere() throws IOException {
    maker.paragraph(LONG);
    String text =
        Files.readString(maker.save(folder.resolve("whole.pdf")), StandardCharsets.ISO_8859_1);
    Path cut = folder.resolve("cut.pdf");
    int table = text.lastIndexOf("endobj") + "endobj".length();
    Files.writeString(cut, text.substring(0, table), StandardCharsets.ISO_8859_1);

    assertThat(PdfReader.read(cut, Limits.DEFAULT).warnings())
        .extracting(Problem::code)
        .containsExactly("W0236");
  }

  @Test
  void aLaterVersionThatIsCutOffDoesNotGiveTheEarlierOne() throws IOException {
    maker.paragraph(LONG);
    Path file = maker.save(folder.resolve("whole.pdf"));
    Files.writeString(file, "9 0 obj\n<< /Type /Page /Con", StandardOpenOption.APPEND);

    assertThatThrownBy(() -> PdfReader.read(file, Limits.DEFAULT)).hasMessageContaining("E0207");
  }
}
