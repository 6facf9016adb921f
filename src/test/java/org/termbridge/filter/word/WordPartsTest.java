package org.termbridge.filter.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.filter.OfficeParts.CHART;
import static org.termbridge.filter.OfficeParts.DIAGRAM;
import static org.termbridge.filter.OfficeParts.WORD;
import static org.termbridge.filter.OfficeParts.docx;
import static org.termbridge.filter.OfficeParts.part;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.termbridge.filter.OfficeParts;
import org.termbridge.filter.RoundTrip;
import org.termbridge.filter.container.Container;

/** What stands beside the paragraphs of a word processing document. */
class WordPartsTest {

  private static final String MAIN = "word/document.xml";

  private static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @Test
  void headersAndFootersAreForTranslators() {
    RoundTrip document =
        docx(p("Body"))
            .related(
                MAIN,
                "header",
                "word/header1.xml",
                "<w:hdr " + WORD + ">" + p("Embargo") + "</w:hdr>")
            .related(
                MAIN,
                "footer",
                "word/footer1.xml",
                "<w:ftr " + WORD + ">" + p("Office") + "</w:ftr>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            BODY document.1 Body
            HEADER_FOOTER header1.1 Embargo
            HEADER_FOOTER footer1.1 Office\
            """);
    assertThat(document.units().get(2).place()).contains("footer");
    assertThat(document.with("docx.headers", "false").texts()).containsExactly("Body");
    document.assertReadsBack();
  }

  @Test
  void footnotesAndEndnotesAreForTranslatorsAndTheirMarksStayInTheText() {
    String notes =
        "<w:footnotes "
            + WORD
            + "><w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p>"
            + "</w:footnote><w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r><w:r>"
            + "<w:t xml:space='preserve'> As of May.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    RoundTrip document =
        docx("<w:p><w:r><w:t>Growth</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r><w:r>"
                + "<w:t xml:space='preserve'> rose</w:t></w:r><w:r><w:endnoteReference w:id='4'/>"
                + "</w:r></w:p>")
            .related(MAIN, "footnotes", "word/footnotes.xml", notes)
            .related(
                MAIN,
                "endnotes",
                "word/endnotes.xml",
                "<w:endnotes "
                    + WORD
                    + "><w:endnote w:id='4'>"
                    + p("Source")
                    + "</w:endnote></w:endnotes>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            BODY document.1 Growth{1/> rose{2/>
            FOOTNOTE footnotes.1  As of May.
            FOOTNOTE endnotes.1 Source\
            """);
    byte[] bytes = document.writeMarked(Map.of("footnotes.1", " Depuis mai."));
    assertThat(part(bytes, "word/footnotes.xml"))
        .contains("<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Depuis mai.");
    document.assertReadsBack();
  }

  @Test
  void aTextBoxIsOneUnitAndBothItsCopiesChange() {
    String box = "<w:txbxContent>" + p("Pull quote") + "</w:txbxContent>";
    RoundTrip document =
        docx("<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                + "<w:drawing><wp:anchor><wp:docPr id='1' name='Box 1' descr='A box'/><a:graphic>"
                + "<a:graphicData><wps:wsp><wps:txbx>"
                + box
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</mc:Choice><mc:Fallback><w:pict><v:shape alt='A box'><v:textbox>"
                + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            BODY document.1 Before
            ALT_TEXT document.a1 A box
            BODY document.2 Pull quote\
            """);
    assertThat(document.units().get(2).place()).contains("text box");
    assertThat(part(document.pseudo(), MAIN))
        .doesNotContain("Pull quote")
        .doesNotContain("A box")
        .containsPattern("(?s)Pvmm rvpuf.*Pvmm rvpuf");
    assertThat(document.with("docx.textboxes", "false").texts()).containsExactly("Before", "A box");
    document.assertReadsBack();
  }

  @Test
  void aHiddenTextBoxStaysAndIsNamed() {
    String box = "<w:txbxContent>" + p("Unseen") + "</w:txbxContent>";
    RoundTrip document =
        docx("<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                + "<w:drawing><wp:anchor><wp:docPr id='1' name='Box 1' descr='A box' hidden='1'/>"
                + "<a:graphic><a:graphicData><wps:wsp><wps:txbx>"
                + box
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</mc:Choice><mc:Fallback><w:pict><v:shape alt='A box'"
                + " style='width:9pt; visibility: hidden'><v:textbox>"
                + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .document();
    assertThat(document.texts()).containsExactly("Before");
    assertThat(document.warnings()).containsExactly("W0315 [shapes]");
    assertThat(document.with("docx.hidden", "true").texts())
        .containsExactly("Before", "A box", "Unseen");
    document.assertReadsBack();
  }

  @Test
  void alternativeTextsAreForTranslatorsUnlessTheyAreFileNames() {
    String picture =
        "<w:r><w:drawing><wp:inline>%s<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr"
            + " id='0' name='x' descr='C:\\\\pier.jpg'/></pic:nvPicPr></pic:pic></a:graphicData>"
            + "</a:graphic></wp:inline></w:drawing></w:r>";
    RoundTrip document =
        docx("<w:p><w:r><w:t>See</w:t></w:r>"
                + picture.formatted(
                    "<wp:docPr id='1' name='Picture 1' descr='A &amp; B' title=\"The pier\"/>")
                + "</w:p><w:tbl><w:tblPr><w:tblCaption w:val='Growth by city'/></w:tblPr>"
                + "<w:tr><w:tc>"
                + p("x")
                + "</w:tc></w:tr></w:tbl>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            BODY document.1 See
            ALT_TEXT document.a1 A & B
            ALT_TEXT document.a2 The pier
            ALT_TEXT document.a4 Growth by city
            CELL document.2 x\
            """);
    assertThat(part(document.writeMarked(Map.of("document.a1", "l'\"A\" & B")), MAIN))
        .contains("descr='l&#39;&quot;A&quot; &amp; B'");
    assertThat(document.with("docx.alttext", "false").texts()).containsExactly("See", "x");
    document.assertReadsBack();
  }

  @Test
  void theTitleAmongThePropertiesIsForTranslators() {
    RoundTrip document =
        docx(p("Body"))
            .related(
                "",
                "metadata/core-properties",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                    + "<dc:title>Harbour &amp; pier</dc:title><dc:subject>S</dc:subject>"
                    + "</cp:coreProperties>")
            .document();
    assertThat(document.lines())
        .isEqualTo("BODY document.1 Body\nMETADATA core.title Harbour & pier");
    assertThat(part(document.writeMarked(Map.of("core.title", "Port < A")), "docProps/core.xml"))
        .contains("<dc:title>Port &lt; A</dc:title><dc:subject>S</dc:subject>");
    assertThat(document.with("docx.title", "false").texts()).containsExactly("Body");
    document.assertReadsBack();
  }

  @Test
  void commentsAreNotForTranslators() {
    RoundTrip document =
        docx("<w:p><w:commentRangeStart w:id='1'/><w:r><w:t>Body</w:t></w:r>"
                + "<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r></w:p>")
            .related(
                MAIN,
                "comments",
                "word/comments.xml",
                "<w:comments "
                    + WORD
                    + "><w:comment w:id='1'>"
                    + p("Why?")
                    + "</w:comment></w:comments>")
            .document();
    assertThat(document.texts()).containsExactly("Body");
    assertThat(part(document.pseudo(), MAIN))
        .contains("<w:commentRangeStart w:id='1'/>")
        .contains("<w:commentReference w:id='1'/>");
    document.assertReadsBack();
  }

  @Test
  void titlesSeriesAndCategoriesOfAChartAreForTranslatorsOnceEach() {
    String chart =
        "<c:chartSpace "
            + CHART
            + "><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Growth</a:t></a:r></a:p></c:rich></c:tx>"
            + "</c:title><c:plotArea><c:barChart>"
            + series("2025")
            + series("Forecast")
            + "</c:barChart></c:plotArea></c:chart></c:chartSpace>";
    RoundTrip document =
        docx(p("Body")).related(MAIN, "chart", "word/charts/chart1.xml", chart).document();
    assertThat(document.texts())
        .containsExactly("Body", "Growth", "2025", "North", "South", "Forecast");
    assertThat(document.units().get(2).place()).contains("chart");
    String written = part(document.pseudo(), "word/charts/chart1.xml");
    assertThat(written)
        .doesNotContain("North")
        .contains("<c:f>Sheet1!$A$1</c:f>")
        .contains("<c:v>4.5</c:v>");
    assertThat(document.with("docx.charts", "false").texts()).containsExactly("Body");
    document.assertReadsBack();
  }

  private static String series(String name) {
    return "<c:ser><c:tx><c:strRef><c:f>Sheet1!$A$1</c:f><c:strCache><c:pt idx='0'><c:v>"
        + name
        + "</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>a</c:f><c:strCache>"
        + "<c:pt idx='0'><c:v>North</c:v></c:pt><c:pt idx='1'><c:v>South</c:v></c:pt></c:strCache>"
        + "</c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode>"
        + "<c:pt idx='0'><c:v>4.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>";
  }

  @Test
  void aDiagramIsForTranslatorsAndItsPictureFollows() {
    String words = "<a:p><a:r><a:t>Plan</a:t></a:r></a:p>";
    RoundTrip document =
        docx(p("Body"))
            .related(
                MAIN,
                "diagramData",
                "word/diagrams/data1.xml",
                "<dgm:dataModel "
                    + DIAGRAM
                    + "><dgm:pt><dgm:t>"
                    + words
                    + "</dgm:t></dgm:pt></dgm:dataModel>")
            .related(
                MAIN,
                "diagramDrawing",
                "word/diagrams/drawing1.xml",
                "<dsp:drawing " + DIAGRAM + "><dsp:txBody>" + words + "</dsp:txBody></dsp:drawing>")
            .document();
    assertThat(document.texts()).containsExactly("Body", "Plan");
    assertThat(part(document.pseudo(), "word/diagrams/drawing1.xml")).contains("<a:t>Pmbo</a:t>");
    document.assertReadsBack();
  }

  @Test
  void rolesFollowTheStyles() {
    String styled = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    RoundTrip document =
        docx(styled.formatted("Titel", "Harbour opens")
                + styled.formatted("berschrift1", "Details")
                + styled.formatted("Zitat", "We go")
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>More</w:t></w:r></w:p>")
            .related(
                MAIN,
                "styles",
                "word/styles.xml",
                "<w:styles "
                    + WORD
                    + "><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>"
                    + "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
                    + "<w:style w:styleId='Base'><w:name w:val='Quote'/></w:style>"
                    + "<w:style w:styleId='Zitat'><w:name w:val='Mine'/><w:basedOn w:val='Base'/>"
                    + "</w:style></w:styles>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            HEADLINE document.1 Harbour opens
            HEADING document.2 Details
            QUOTATION document.3 We go
            LIST_ITEM document.4 First
            HEADING document.5 More\
            """);
  }

  @Test
  void partsWithoutATranslationKeepTheirBytes() {
    RoundTrip document =
        docx(p("One") + p("Two"))
            .related(
                MAIN, "header", "word/header1.xml", "<w:hdr " + WORD + ">" + p("Head") + "</w:hdr>")
            .related(MAIN, "image", "word/media/a.png", "not really a picture")
            .document();
    byte[] bytes = document.writeMarked(Map.of("document.2", "Deux"));
    Container before = Container.of(document.original());
    Container after = Container.of(bytes);
    assertThat(after.names()).containsExactlyElementsOf(before.names());
    for (String name : before.names()) {
      if (!name.equals(MAIN)) {
        assertThat(after.read(name))
            .hasValueSatisfying(now -> assertThat(now).isEqualTo(before.read(name).orElseThrow()));
      }
    }
  }

  @Test
  void warnsOfWhatIsNotForTranslation() {
    OfficeParts parts =
        docx(p("Body"))
            .related("", "digital-signature/origin", "_xmlsignatures/origin.sigs", "")
            .refer(MAIN, "aFChunk", "chunk.mht", "")
            .with("word/chunk.mht", "x")
            .refer(MAIN, "package", "embeddings/a.xlsx", "")
            .with("word/embeddings/a.xlsx", "x")
            .refer(MAIN, "header", "header7.xml", "");
    assertThat(parts.document().warnings())
        .containsExactlyInAnyOrder(
            "W0311 []", "W0312 [1]", "W0313 [1]", "W0314 [word/header7.xml]");
    assertThat(docx(p("Body")).document().warnings()).isEmpty();
  }

  @Test
  void warnsOfDamagedCharactersAndNamesTheFirstUnit() {
    RoundTrip document = docx(p("Harbour") + p("open\uE000s \uFFFD")).document();
    assertThat(document.warnings()).containsExactly("W0202 [2, U+E000]");
  }
}
