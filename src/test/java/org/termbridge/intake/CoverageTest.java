package org.termbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.termbridge.document.Release;
import org.termbridge.intake.Coverage.Missing;
import org.termbridge.intake.coverage.Heard;
import org.termbridge.intake.coverage.Passage;
import org.termbridge.intake.pdf.PdfPageMaker;

class CoverageTest {

  private static final String FIRST = "The province opened its largest fair on Thursday morning.";
  private static final String SECOND = "More than ninety companies from eleven countries came.";

  private static final Path CASES = Path.of("..", "shared", "cases");

  private final Path folder;

  CoverageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPathInAPropertiesFileIsNoBrokenEscape() throws IOException {
    Release release = text("a.properties", "path=C:\\\\users\\\\me\nbad=\\uXY\n");
    assertThat(Coverage.of(release, List.of("C:\\users\\me", "uXY")).missing()).isEmpty();
  }

  @Test
  void findsNothingMissingWhenUnitsHoldAllWords() throws IOException {
    Coverage coverage = Coverage.of(text("a.txt", FIRST + "\n\n" + SECOND), List.of(FIRST, SECOND));
    assertThat(coverage).isEqualTo(new Coverage(100, List.of()));
  }

  @Test
  void listsAPassageThatNoUnitHolds() throws IOException {
    Coverage coverage = Coverage.of(text("a.txt", FIRST + "\n\n" + SECOND), List.of(FIRST));
    assertThat(coverage.missing()).containsExactly(new Missing("line 3", SECOND));
    assertThat(coverage.percent()).isBetween(50.0, 60.0);
  }

  @Test
  void listsTheWordsThatAUnitLost() throws IOException {
    Coverage coverage =
        Coverage.of(
            text("a.txt", FIRST), List.of("The province opened its fair on Thursday morning."));
    assertThat(coverage.missing()).extracting(Missing::text).containsExactly("largest");
  }

  @Test
  void doesNotMindOtherBordersAndOrder() throws IOException {
    Release release = text("a.txt", FIRST + " " + SECOND);
    assertThat(Coverage.of(release, List.of(SECOND, FIRST)).missing()).isEmpty();
    assertThat(Coverage.of(release, List.of("The province opened its ", FIRST, SECOND)).missing())
        .isEmpty();
  }

  @Test
  void takesANumberForAUnitBeforeItIsSeveral() {
    List<Passage> passages = Stream.of("10", "1", "0").map(t -> new Passage("a", t)).toList();

    assertThat(Heard.all(passages, List.of("1", "0", "10")))
        .allSatisfy(heard -> assertThat(heard.gaps()).isEmpty());
  }

  @Test
  void leavesTheCharsetOfAMessageToTheIntake() throws IOException {
    Path file = folder.resolve("a.eml");
    Charset korean = Charset.forName("EUC-KR");
    Files.write(
        file,
        "Subject: 인사\nContent-Type: text/plain; charset=\"ks_c_5601-1987\"\n\n안녕하세요 여러분\n"
            .getBytes(korean));
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);

    assertThat(Coverage.of(release, List.of("인사", "안녕하세요 여러분")).missing()).isEmpty();
  }

  @Test
  void comparesChineseCharacterByCharacter() throws IOException {
    Release release = text("a.txt", "本届展览会在广州开幕。\n来自十一个国家的企业参展。");
    Coverage coverage = Coverage.of(release, List.of("本届展览会在广州开幕。"));
    assertThat(coverage.missing()).containsExactly(new Missing("line 2", "来自十一个国家的企业参展。"));
  }

  @Test
  void doesNotCountWhatAPageHides() throws IOException {
    Release release =
        text(
            "a.html",
            "<html><head><style>p {color: red}</style><script>var hidden = 1;</script></head>"
                + "<body><!-- a remark --><p>"
                + FIRST
                + " <code>SELECT all</code></p><p>"
                + SECOND
                + "</p></body></html>");
    assertThat(Coverage.of(release, List.of(FIRST, SECOND)))
        .isEqualTo(new Coverage(100, List.of()));
    assertThat(Coverage.of(release, List.of(FIRST)).missing())
        .extracting(Missing::text)
        .containsExactly(SECOND);
  }

  @Test
  void doesNotCountWhatOnlyUnitsOfHiddenTextHold() throws IOException {
    Release release = text("a.txt", FIRST + "\n\n" + SECOND);
    assertThat(Coverage.of(release, List.of(FIRST), () -> List.of(FIRST, SECOND)).missing())
        .isEmpty();
    assertThat(Coverage.of(release, List.of(FIRST), () -> List.of(FIRST)).missing()).hasSize(1);
  }

  @Test
  void readsMarkdownWithoutItsMarkup() throws IOException {
    Release release =
        text(
            "a.md",
            "# Fair\n\n1. "
                + FIRST
                + "\n\n```\nint code = 1;\n```\n\n[Site](https://example.org/x) `var` \n\n"
                + SECOND
                + "\n");
    List<String> units = List.of("Fair", FIRST, "Site");
    assertThat(Coverage.of(release, units).missing())
        .extracting(Missing::text)
        .containsExactly(SECOND);
  }

  @Test
  void namesThePartOfAContainerAndLeavesItsCommentsOut() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(FIRST);
      document
          .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Provincial Information Office");
      document
          .createComments()
          .createComment(BigInteger.ONE)
          .createParagraph()
          .createRun()
          .setText("Check this remark again");
      document.write(out);
    }
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);
    assertThat(Coverage.of(release, List.of(FIRST)).missing())
        .containsExactly(new Missing("word/header1.xml", "Provincial Information Office"));
  }

  /** None of them is in the text that a reader of paragraphs sees. */
  @Test
  void listsWhatADiagramAChartAndAFieldShow() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(FIRST);
      CTSimpleField field = document.createParagraph().getCTP().addNewFldSimple();
      field.setInstr(" AUTHOR ");
      field.addNewR().addNewT().setStringValue("Editorial Department");
      addPart(
          document,
          "/word/diagrams/data1.xml",
          "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData",
          """
          <dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
           xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt>
          <dgm:t><a:p><a:r><a:t>Plan the harbour</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>
          </dgm:dataModel>
          """);
      addPart(
          document,
          "/word/charts/chart1.xml",
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
          """
          <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
           xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx>
          <c:rich><a:p><a:r><a:t>Freight by quarter</a:t></a:r></a:p></c:rich></c:tx></c:title>
          </c:chart></c:chartSpace>
          """);
      document.write(out);
    }
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);

    assertThat(Coverage.of(release, List.of(FIRST)).missing())
        .containsExactlyInAnyOrder(
            new Missing("word/document.xml", "Editorial Department"),
            new Missing("word/diagrams/data1.xml", "Plan the harbour"),
            new Missing("word/charts/chart1.xml", "Freight by quarter"));
  }

  private static void addPart(
      XWPFDocument document, String name, String type, String relation, String xml)
      throws IOException {
    try {
      PackagePartName partName = PackagingURIHelper.createPartName(name);
      PackagePart part = document.getPackage().createPart(partName, type);
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
      document.getPackagePart().addRelationship(partName, TargetMode.INTERNAL, relation);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A text box stands inside a paragraph, and its words stand in the body, too. */
  @Test
  void listsAParagraphOfATextBoxAlthoughItsWordsStandElsewhere() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(FIRST);
      XWPFParagraph anchor = document.createParagraph();
      anchor.createRun().setText("Before the box");
      anchor.getCTP().addNewR().set(textBox("The province opened"));
      document.write(out);
    }
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);
    assertThat(Coverage.of(release, List.of(FIRST, "Before the box")).missing())
        .containsExactly(new Missing("word/document.xml", "The province opened"));
    assertThat(
            Coverage.of(release, List.of(FIRST, "The province opened", "Before the box")).missing())
        .isEmpty();
  }

  private static org.apache.xmlbeans.XmlObject textBox(String words) {
    try {
      return org.apache.xmlbeans.XmlObject.Factory.parse(
          "<w:r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
              + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:pict><v:shape><v:textbox>"
              + "<w:txbxContent><w:p><w:r><w:t>"
              + words
              + "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
    } catch (org.apache.xmlbeans.XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aHeadingIsNotHeldBecauseAParagraphHasItsWords() throws IOException {
    Release release = text("a.txt", "More companies\n\nMore companies came from the coast.");
    assertThat(Coverage.of(release, List.of("More companies came from the coast.")).missing())
        .containsExactly(new Missing("line 1", "More companies"));
  }

  @Test
  void aLineBreakThatIsACodeInAUnitPartsNoWords() throws IOException {
    Release release = text("a.html", "<p>One<br>two<br>three&nbsp;&unknown;</p>");
    assertThat(Coverage.of(release, List.of("Onetwothree")).missing()).isEmpty();
  }

  @Test
  void readsWhatCuesShow() throws IOException {
    Release release =
        text(
            "a.vtt",
            "WEBVTT\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE a remark\n\n"
                + "opening-1\n00:01.000 --> 00:02.000\n<v Li>Fair &amp; port</v>\n\n"
                + "00:03.000 --> 00:04.000\nThe lost cue\n");
    assertThat(Coverage.of(release, List.of("Fair & port")).missing())
        .containsExactly(new Missing("line 14", "The lost cue"));
  }

  @Test
  void readsTheStringsOfYamlNotItsKeysAndValues() throws IOException {
    Release release =
        text(
            "a.yaml",
            "title: \"The \\u5e7f fair\"\nnested: {flow: Flow text, n: 1}\nid: abc-123\n"
                + "anchor: &a Anchored text\nalias: *a\ndate: 2026-01-15\nlost: Left out\n");
    List<String> units = List.of("The 广 fair", "Flow text", "Anchored text");
    assertThat(Coverage.of(release, units).missing())
        .containsExactly(new Missing("line 7", "Left out"));
  }

  @Test
  void readsYamlWithTruthValuesAndSeparators() throws IOException {
    Release release = text("a.yaml", "b: yes\nc: \"One\\Ltwo\\P\"\nlost: Left out\n");
    assertThat(Coverage.of(release, List.of("One\u2028two")).missing())
        .containsExactly(new Missing("line 3", "Left out"));
  }

  @Test
  void marksOfSiteGeneratorsInMarkdownAreNotSeen() throws IOException {
    Release release =
        text(
            "a.md",
            "+++\ntitle = \"T\"\n+++\n\nimport A from 'a';\n\n[TOC]\n\n# Head {#id}\n\n"
                + "> [!NOTE]\n> It is $a = b$ here.\n\n::: tip\nSo {{ x }} is.\n:::\n\n"
                + "{% highlight c %}\nint a;\n{% endhighlight %}\n\n$$\nc\n$$\n\nLeft out.\n");
    assertThat(Coverage.of(release, List.of("Head", "It is  here.", "So  is.")).missing())
        .containsExactly(new Missing("line 26", "Left out."));
  }

  @Test
  void whatTheRulesOfAnXmlDocumentExcludeIsNoText() throws IOException {
    Release release =
        text(
            "a.xml",
            "<doc xmlns:its=\"http://www.w3.org/2005/11/its\"><its:rules version=\"2.0\">"
                + "<its:translateRule selector=\"//code\" translate=\"no\"/></its:rules>"
                + "<p>The <code>run</code> <![CDATA[port & fair]]></p>\n"
                + "<p its:translate=\"no\">Id <b its:translate=\"yes\">but this</b></p></doc>");
    assertThat(Coverage.of(release, List.of("The port & fair", "but this")).missing()).isEmpty();
    assertThat(Coverage.of(release, List.of("The port & fair")).missing())
        .containsExactly(new Missing("line 2", "but this"));
  }

  /** A short item and a short caption, where the number is one of few words. */
  @Test
  void doesNotMissTheNumbersThatWordCounts() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      CTAbstractNum list = CTAbstractNum.Factory.newInstance();
      CTLvl level = list.addNewLvl();
      level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
      level.addNewLvlText().setVal("%1.");
      BigInteger numbers =
          document
              .createNumbering()
              .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
      for (String item : List.of("Bridges", "Old ports")) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(numbers);
        paragraph.createRun().setText(item);
      }
      XWPFParagraph caption = document.createParagraph();
      caption.createRun().setText("Figure ");
      CTSimpleField field = caption.getCTP().addNewFldSimple();
      field.setInstr(" SEQ Figure ");
      field.addNewR().addNewT().setStringValue("7");
      document.write(out);
    }
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);

    assertThat(Coverage.of(release, List.of("Bridges", "Old ports", "Figure ")).missing())
        .isEmpty();
    assertThat(Coverage.of(release, List.of("Bridges", "Figure ")).missing())
        .extracting(Missing::text)
        .containsExactly("Old ports");
  }

  @Test
  @org.junit.jupiter.api.condition.EnabledIf("hasCases")
  void readsAWorkbookThatTikaCannot() throws IOException {
    Release release = new Intake(IntakeOptions.DEFAULT).open(CASES.resolve("xlsx/859.xlsx"));
    assertThat(Coverage.of(release, List.of()).missing()).isNotEmpty();
  }

  static boolean hasCases() {
    return Files.isDirectory(CASES);
  }

  @Test
  void namesThePageOfAPdfAndExplainsRunningHeads() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PdfPageMaker maker = new PdfPageMaker()) {
      for (int page = 1; page <= 3; page++) {
        maker.page().at("Information Office", PdfPageMaker.SERIF, 9, 70, 810);
        maker.at("Page " + page + " of 3", PdfPageMaker.SERIF, 9, 70, 30);
        maker.paragraph(page == 2 ? SECOND : FIRST).gap(page);
      }
      maker.save(file);
    }
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);
    assertThat(Coverage.of(release, List.of(FIRST, SECOND, FIRST)).missing()).isEmpty();
    assertThat(Coverage.of(release, List.of(FIRST, FIRST)).missing())
        .containsExactly(new Missing("page 2", SECOND));
  }

  @Test
  void listsANoteThatWasTypedOntoAPage() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PdfPageMaker maker = new PdfPageMaker().page().paragraph(FIRST)) {
      PDAnnotationFreeText note = new PDAnnotationFreeText();
      note.setContents(SECOND);
      note.setRectangle(new PDRectangle(100, 100, 180, 20));
      maker.document.getPage(0).setAnnotations(List.of(note));
      maker.save(file);
    }
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);
    assertThat(Coverage.of(release, List.of(FIRST)).missing())
        .containsExactly(new Missing("page 1", SECOND));
  }

  private Release text(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    return new Intake(IntakeOptions.DEFAULT).open(file);
  }
}
