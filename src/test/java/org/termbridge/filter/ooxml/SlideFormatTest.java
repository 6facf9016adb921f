package org.termbridge.filter.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.filter.OfficeParts.CHART;
import static org.termbridge.filter.OfficeParts.SLIDE;
import static org.termbridge.filter.OfficeParts.part;
import static org.termbridge.filter.OfficeParts.pptx;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.filter.OfficeParts;
import org.termbridge.filter.RoundTrip;

class SlideFormatTest {

  private static final String FIRST = "ppt/slides/slide1.xml";

  private static String shape(String placeholder, String paragraphs) {
    String mark =
        placeholder.isEmpty()
            ? ""
            : placeholder.equals("obj") ? "<p:ph idx='1'/>" : "<p:ph type='" + placeholder + "'/>";
    return "<p:sp><p:nvSpPr><p:cNvPr id='2' name='Shape 1'/><p:cNvSpPr/><p:nvPr>"
        + mark
        + "</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>"
        + paragraphs
        + "</p:txBody></p:sp>";
  }

  private static String p(String words) {
    return "<a:p><a:r><a:t>" + words + "</a:t></a:r></a:p>";
  }

  @Test
  void titlesBodiesGroupsAndFootersAreForTranslators() {
    RoundTrip document =
        pptx(shape("ctrTitle", p("Harbour opens"))
                + shape("subTitle", p("A report"))
                + shape("obj", p("First point") + p("Second"))
                + "<p:grpSp><p:grpSp>"
                + shape("", p("In a group"))
                + "</p:grpSp></p:grpSp>"
                + shape("ftr", p("Press office"))
                + shape("sldNum", "<a:p><a:fld type='slidenum'><a:t>1</a:t></a:fld></a:p>"))
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            SLIDE_TITLE slide1.1 Harbour opens
            SUB_HEADLINE slide1.2 A report
            LIST_ITEM slide1.3 First point
            LIST_ITEM slide1.4 Second
            BODY slide1.5 In a group
            HEADER_FOOTER slide1.6 Press office\
            """);
    assertThat(document.units().get(0).place()).contains("slide 1");
    document.assertReadsBack();
  }

  @Test
  void formattedRunsAreCodesAndRunsThatDifferInLanguageAreOne() {
    RoundTrip document =
        pptx(shape(
                "",
                "<a:p><a:r><a:rPr lang='en-US' dirty='0'/><a:t>Har</a:t></a:r>"
                    + "<a:r><a:rPr lang='en-GB' err='1'/><a:t>bour </a:t></a:r>"
                    + "<a:r><a:rPr lang='en-US' b='1'/><a:t>opens</a:t></a:r><a:br/>"
                    + "<a:r><a:rPr><a:hlinkClick r:id='rId3'/></a:rPr><a:t>here</a:t></a:r>"
                    + "<a:r><a:t>	now</a:t></a:r><a:endParaRPr lang='en-US'/></a:p>"))
            .document();
    assertThat(document.texts()).containsExactly("Harbour {1>opens{/1>{2/>{3>here{/3>{4/>now");
    assertThat(document.units().get(0).source().codes())
        .extracting(Code::type)
        .containsExactly(
            CodeType.BOLD,
            CodeType.BOLD,
            CodeType.LINE_BREAK,
            CodeType.LINK,
            CodeType.LINK,
            CodeType.TAB);
    byte[] bytes = document.writeMarked(Map.of("slide1.1", "{3>Ici{/3> le {1>port{/1>"));
    assertThat(part(bytes, FIRST))
        .contains("<a:r><a:rPr lang=\"fr-FR\" b='1'/><a:t>port</a:t></a:r>")
        .contains("<a:hlinkClick r:id='rId3'/></a:rPr><a:t>Ici</a:t>")
        .contains("<a:endParaRPr lang='fr-FR'/>");
    document.assertReadsBack();
  }

  @Test
  void cellsKnowTheirPlaces() {
    String cell = "<a:tc><a:txBody>%s</a:txBody></a:tc>";
    RoundTrip document =
        pptx("<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow='1'/><a:tr>"
                + cell.formatted(p("City"))
                + cell.formatted(p("Growth"))
                + "</a:tr><a:tr>"
                + cell.formatted(p("Macao"))
                + cell.formatted(p("3.5%"))
                + "</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>")
            .document();
    assertThat(document.units().get(3).place())
        .contains("slide 1, table 1, row 2 \"Macao\", column 2 \"Growth\"");
    assertThat(part(document.into("en", "ar").pseudo(), FIRST)).contains("<a:tblPr rtl=\"1\"");
    document.assertReadsBack();
  }

  @Test
  void speakerNotesAndTheFootersOfTheirPagesAreForTranslators() {
    RoundTrip document =
        pptx(shape("title", p("Title")))
            .related(
                FIRST,
                "notesSlide",
                "ppt/notesSlides/notesSlide1.xml",
                "<p:notes "
                    + SLIDE
                    + "><p:cSld><p:spTree>"
                    + shape("sldImg", "<a:p/>")
                    + shape("body", p("Say hello"))
                    + shape("ftr", p("Press office"))
                    + "</p:spTree></p:cSld></p:notes>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            SLIDE_TITLE slide1.1 Title
            NOTES notesSlide1.2 Say hello
            HEADER_FOOTER notesSlide1.3 Press office\
            """);
    assertThat(document.units().get(1).place()).contains("slide 1, notes");
    assertThat(document.with("pptx.notes", "false").texts()).containsExactly("Title");
    document.assertReadsBack();
  }

  @Test
  void alternativeTextsAreForTranslatorsAndNamesOfShapesAreNot() {
    RoundTrip document =
        pptx("<p:pic><p:nvPicPr><p:cNvPr id='4' name='Picture 3' descr='The"
                + " pier'/></p:nvPicPr></p:pic><p:pic><p:nvPicPr><p:cNvPr id='5' name='x'"
                + " descr='pier.png'/></p:nvPicPr></p:pic>")
            .document();
    assertThat(document.lines()).isEqualTo("ALT_TEXT slide1.a1 The pier");
    assertThat(part(document.writeMarked(Map.of("slide1.a1", "L'eau")), FIRST))
        .contains("descr='L&#39;eau'");
    assertThat(document.with("pptx.alttext", "false").texts()).isEmpty();
    document.assertReadsBack();
  }

  @Test
  void hiddenSlidesStayAndAreNamed() {
    OfficeParts parts =
        pptx(shape("", p("Seen")), shape("", p("Unseen")))
            .with(
                "ppt/slides/slide2.xml",
                OfficeParts.slide(shape("", p("Unseen"))).replace("<p:sld ", "<p:sld show='0' "));
    assertThat(parts.document().texts()).containsExactly("Seen");
    assertThat(parts.document().warnings()).containsExactly("W0315 [slide 2]");
    RoundTrip all = parts.document().with("pptx.hidden", "true");
    assertThat(all.texts()).containsExactly("Seen", "Unseen");
    assertThat(all.warnings()).isEmpty();
  }

  @Test
  void hiddenShapesGroupsAndTheirChartsStayAndAreNamed() {
    String hidden = "<p:cNvPr hidden='1' id='9' name='Shape 9'";
    String group =
        "<p:grpSp><p:nvGrpSpPr>"
            + hidden
            + "/></p:nvGrpSpPr>"
            + shape("", p("Unseen two"))
            + "</p:grpSp>";
    String chart =
        "<p:graphicFrame><p:nvGraphicFramePr>"
            + hidden
            + " descr='Unseen three'/></p:nvGraphicFramePr><a:graphic><a:graphicData><c:chart "
            + CHART
            + " r:id='rId3'/></a:graphicData></a:graphic></p:graphicFrame>";
    RoundTrip document =
        pptx(shape("", p("Seen"))
                + shape("", p("Unseen one")).replace("<p:cNvPr id='2' name='Shape 1'", hidden)
                + group
                + chart)
            .related(
                FIRST,
                "chart",
                "ppt/charts/chart1.xml",
                "<c:chartSpace "
                    + CHART
                    + "><c:title>"
                    + p("Unseen four")
                    + "</c:title></c:chartSpace>")
            .document();
    assertThat(document.texts()).containsExactly("Seen");
    assertThat(document.warnings()).containsExactly("W0315 [shapes of slide 1]");
    assertThat(part(document.pseudo(), FIRST)).contains("Unseen one", "Unseen two", "Unseen three");
    assertThat(document.with("pptx.hidden", "true").texts()).hasSize(5);
    document.assertReadsBack();
  }

  @Test
  void chartsOfASlideAreForTranslators() {
    RoundTrip document =
        pptx(shape("", p("Title")))
            .related(
                FIRST,
                "chart",
                "ppt/charts/chart1.xml",
                "<c:chartSpace "
                    + CHART
                    + "><c:ser><c:tx><c:v>Exports</c:v></c:tx><c:cat><c:strLit><c:pt"
                    + " idx='0'><c:v>North</c:v></c:pt></c:strLit></c:cat></c:ser></c:chartSpace>")
            .document();
    assertThat(document.texts()).containsExactly("Title", "Exports", "North");
    assertThat(document.units().get(1).place()).contains("slide 1, chart");
    assertThat(document.with("pptx.charts", "false").texts()).containsExactly("Title");
    document.assertReadsBack();
  }

  @Test
  void wordsThatALayoutOrMasterShowsOnSlidesAreForTranslatorsOnceAndPromptsAreNot() {
    String design = shape("title", p("Click to edit")) + shape("", p("Ministry of Works"));
    RoundTrip document =
        pptx(shape("title", p("Title")))
            .related(
                FIRST,
                "slideLayout",
                "ppt/slideLayouts/slideLayout1.xml",
                "<p:sldLayout " + SLIDE + ">" + design + "</p:sldLayout>")
            .related(
                "ppt/slideLayouts/slideLayout1.xml",
                "slideMaster",
                "ppt/slideMasters/slideMaster1.xml",
                "<p:sldMaster " + SLIDE + ">" + design + "</p:sldMaster>")
            .document();
    assertThat(document.lines())
        .isEqualTo("SLIDE_TITLE slide1.1 Title\nBODY slideMaster1.2 Ministry of Works");
    byte[] bytes = document.writeMarked(Map.of("slideMaster1.2", "Ministère"));
    assertThat(part(bytes, "ppt/slideLayouts/slideLayout1.xml"))
        .contains("Ministère")
        .contains("Click to edit");
    assertThat(part(bytes, "ppt/slideMasters/slideMaster1.xml")).contains("Ministère");
    assertThat(document.with("pptx.masters", "false").texts()).containsExactly("Title");
    document.assertReadsBack();
  }

  @Test
  void arabicParagraphsAreRightToLeftAndSidesAreSwapped() {
    RoundTrip document =
        pptx(shape("title", p("Title"))
                + shape("", "<a:p><a:pPr algn='l' lvl='1'/><a:r><a:t>Body</a:t></a:r></a:p>")
                + shape("", p("More")))
            .document()
            .into("en", "ar");
    assertThat(part(document.pseudo(), FIRST))
        .contains("<a:pPr rtl=\"1\"/>")
        .contains("<a:pPr rtl=\"1\" algn='r' lvl='1'/>")
        .contains("<a:pPr algn=\"r\" rtl=\"1\"/>");
  }

  @Test
  void commentsAndUntranslatedSlidesKeepTheirBytes() {
    RoundTrip document =
        pptx(shape("", p("One")), shape("", p("Two")))
            .related(FIRST, "comments", "ppt/comments/comment1.xml", "<c>Why?</c>")
            .document();
    byte[] bytes = document.writeMarked(Map.of("slide2.1", "Deux"));
    assertThat(part(bytes, FIRST)).isEqualTo(part(document.original(), FIRST));
    assertThat(part(bytes, "ppt/comments/comment1.xml")).isEqualTo("<c>Why?</c>");
  }
}
