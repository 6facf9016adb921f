package org.termbridge.filter.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.termbridge.filter.OfficeParts.part;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.filter.OfficeParts;
import org.termbridge.filter.RoundTrip;

class OpenDocumentFormatTest {

  private static final String BODY = "content.xml";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NAMES =
      "xmlns:office='"
          + ODF
          + "office:1.0' xmlns:style='"
          + ODF
          + "style:1.0' xmlns:text='"
          + ODF
          + "text:1.0' xmlns:table='"
          + ODF
          + "table:1.0' xmlns:draw='"
          + ODF
          + "drawing:1.0' xmlns:presentation='"
          + ODF
          + "presentation:1.0' xmlns:fo='"
          + ODF
          + "xsl-fo-compatible:1.0' xmlns:svg='"
          + ODF
          + "svg-compatible:1.0' xmlns:chart='"
          + ODF
          + "chart:1.0' xmlns:meta='"
          + ODF
          + "meta:1.0' xmlns:officeooo='http://openoffice.org/2009/office'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'";
  private static final String STYLES =
      "<office:automatic-styles>"
          + style("T1", "text", "", "<style:text-properties fo:font-weight='bold'/>")
          + style(
              "T2", "text", "", "<style:text-properties officeooo:rsid='001' fo:language='en'/>")
          + style("T3", "text", "", "<style:text-properties text:display='none'/>")
          + style("T4", "text", "", "<style:text-properties text:display='true'/>")
          + style("P2", "paragraph", "", "<style:text-properties text:display='none'/>")
          + style(
              "P3",
              "paragraph",
              "style:parent-style-name='P2'",
              "<style:text-properties" + " text:display='true'/>")
          + style("P1", "paragraph", "style:parent-style-name='Title'", "")
          + "</office:automatic-styles>";

  private static String style(String name, String family, String more, String content) {
    return "<style:style style:name='"
        + name
        + "' style:family='"
        + family
        + "' "
        + more
        + ">"
        + content
        + "</style:style>";
  }

  private static OfficeParts content(Format format, String kind, String styles, String body) {
    return OfficeParts.empty(format)
        .with(
            BODY,
            "<office:document-content "
                + NAMES
                + ">"
                + styles
                + "<office:body><office:"
                + kind
                + ">"
                + body
                + "</office:"
                + kind
                + "></office:body></office:document-content>");
  }

  private static OfficeParts odt(String body) {
    return content(Format.ODT, "text", STYLES, body);
  }

  private static OfficeParts ods(String body) {
    return content(Format.ODS, "spreadsheet", "", body);
  }

  private static String written(RoundTrip document, String marked) {
    return part(document.writeMarked(Map.of("content.1", marked)), BODY);
  }

  @Test
  void spansAreCodesUnlessTheyLookLikeTheRest() {
    RoundTrip document =
        odt("<text:p>The <text:span text:style-name='T1'>har<text:span"
                + " text:style-name='T2'>bour</text:span></text:span> <text:span"
                + " text:style-name='T2'>opens</text:span></text:p><text:p><text:span"
                + " text:style-name='T1'>All bold</text:span></text:p>")
            .document();
    assertThat(document.texts()).containsExactly("The {1>harbour{/1> opens", "All bold");
    assertThat(document.units().get(0).source().codes())
        .extracting(Code::type)
        .containsOnly(CodeType.BOLD);
    assertThat(written(document, "{1>Le port{/1> ouvre demain"))
        .contains(
            "<text:p><text:span text:style-name=\"T1\">Le port</text:span> ouvre demain</text:p>");
    document.assertReadsBack();
  }

  @Test
  void tabsAreCodesAndSpacesStay() {
    RoundTrip document =
        odt("<text:p>\n  One<text:s text:c='2'/>two \n three<text:tab/>four<text:line-break/>five"
                + "\n</text:p>")
            .document();
    assertThat(document.texts()).containsExactly("One  two three{1/>four{2/>five");
    assertThat(written(document, " a  b{1/> c{2/>d "))
        .contains(
            "<text:p><text:s/>a"
                + " <text:s/>b<text:tab/><text:s/>c<text:line-break/>d<text:s/></text:p>");
    document.assertReadsBack();
  }

  @Test
  void linksNotesBookmarksAndFieldsAreCodesAndNotesAreUnits() {
    RoundTrip document =
        odt("<text:p>See <text:a xlink:href='#a' xmlns:xlink='http://www.w3.org/1999/xlink'>here"
                + "</text:a><text:note text:note-class='footnote'><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>As of May</text:p></text:note-body>"
                + "</text:note>, page <text:page-number>3</text:page-number><text:bookmark"
                + " text:name='mine'/>.<office:annotation><text:p>Why?</text:p></office:annotation>"
                + "</text:p>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            BODY content.1 See {1>here{/1>{2/>, page {3/>{4/>.
            FOOTNOTE content.2 As of May\
            """);
    assertThat(document.units().get(0).source().codes())
        .extracting(Code::type)
        .containsExactly(
            CodeType.LINK,
            CodeType.LINK,
            CodeType.NOTE_REFERENCE,
            CodeType.FIELD,
            CodeType.BOOKMARK);
    assertThat(part(document.pseudo(), BODY)).contains("<text:p>Why?</text:p>");
    assertThat(document.with("odt.notes", "false").units()).hasSize(1);
    document.assertReadsBack();
  }

  @Test
  void headingsListsTablesTextBoxesAndAlternativeTextsHaveTheirRoles() {
    RoundTrip document =
        odt("<text:p text:style-name='P1'>Headline</text:p><text:h"
                + " text:outline-level='1'>One</text:h>"
                + "<text:list><text:list-item><text:p>Point</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>City</text:p></table:table-cell><table:table-cell"
                + " office:value-type='float'><text:p>3.5</text:p>"
                + "</table:table-cell></table:table-row></table:table><text:p>Text<draw:frame>"
                + "<draw:text-box><text:p>Box</text:p></draw:text-box><svg:title>Pier</svg:title>"
                + "<svg:desc>pier.png</svg:desc></draw:frame></text:p>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            HEADLINE content.1 Headline
            HEADING content.2 One
            LIST_ITEM content.3 Point
            CELL content.4 City
            CELL content.5 3.5
            BODY content.6 Text
            BODY content.7 Box
            ALT_TEXT content.a1 Pier\
            """);
    assertThat(document.units().get(3).place()).contains("table 1, row 1, column 1");
    document.assertReadsBack();
  }

  @Test
  void hiddenTextAndSourcesOfIndexesStay() {
    RoundTrip document =
        odt("<text:table-of-content><text:table-of-content-source><text:index-title-template>T"
                + "</text:index-title-template></text:table-of-content-source><text:index-body>"
                + "<text:p>Entry<text:tab/>1</text:p></text:index-body></text:table-of-content>"
                + "<text:p>Seen<text:span text:style-name='T3'> unseen</text:span></text:p>")
            .document();
    assertThat(document.texts()).containsExactly("Entry{1/>1", "Seen");
    assertThat(part(document.pseudo(), BODY)).contains(" unseen");
    document.assertReadsBack();
  }

  @Test
  void shapesOnALayerThatIsNotShownStayAndAreCounted() {
    RoundTrip document =
        content(
                Format.ODP,
                "presentation",
                "<office:master-styles><draw:layer-set><draw:layer draw:name='layout'/><draw:layer"
                    + " draw:name='draft' draw:display='none'/></draw:layer-set>"
                    + "</office:master-styles>",
                "<draw:page><draw:custom-shape draw:layer='layout'><text:p>Seen</text:p>"
                    + "</draw:custom-shape><draw:custom-shape draw:layer='draft'><text:p>Unseen"
                    + "</text:p></draw:custom-shape></draw:page>")
            .document();

    assertThat(document.texts()).containsExactly("Seen");
    assertThat(document.warnings()).containsExactly("W0315 [shapes of slide 1]");
    document.assertReadsBack();
  }

  @Test
  void hiddenSectionsParagraphsAndFieldsStayAndAreCounted() {
    RoundTrip document =
        odt("<text:section text:name='A' text:display='none'><text:p>Unseen one</text:p>"
                + "</text:section><text:section text:name='B' text:display='condition'"
                + " text:is-hidden='true'><text:p>Unseen two</text:p></text:section>"
                + "<text:section text:name='C' text:display='condition' text:is-hidden='false'>"
                + "<text:p>Seen one</text:p></text:section><text:p text:style-name='P2'>Unseen"
                + " <text:span text:style-name='T4'>Seen two</text:span></text:p><text:p"
                + " text:style-name='P3'>Seen three</text:p><text:p><text:hidden-paragraph"
                + " text:is-hidden='true'/>Unseen three</text:p><text:p>Seen <text:hidden-text"
                + " text:string-value='unseen' text:is-hidden='true'/>four</text:p>")
            .document();
    assertThat(document.texts())
        .containsExactly("Seen one", "Seen two", "Seen three", "Seen {1/>four");
    assertThat(document.warnings())
        .containsExactly("W0315 [section A, section B, text in 2 paragraphs]");
    assertThat(document.units().toString()).doesNotContainIgnoringCase("unseen");
    assertThat(part(document.pseudo(), BODY))
        .contains("<text:p>Unseen one</text:p>", "<text:p>Unseen two</text:p>", "Unseen three")
        .contains("Unseen <text:span text:style-name=\"T4\">", "text:string-value='unseen'");
    document.assertReadsBack();
  }

  @Test
  void hiddenRowsAndColumnsOfASheetStayAndThoseOfATableInATextAreSeen() {
    String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
    String table =
        "<table:table table:name='Figures'><table:table-column/><table:table-column"
            + " table:visibility='collapse' table:number-columns-repeated='2'/>"
            + "<table:table-column-group table:display='false'><table:table-column/>"
            + "</table:table-column-group><table:table-column/><table:table-row>"
            + cell.formatted("One")
            + cell.formatted("Unseen one")
                .replace("-cell>", "-cell table:number-columns-repeated='2'>")
                .replace(
                    "</table:table-cell table:number-columns-repeated='2'>", "</table:table-cell>")
            + cell.formatted("Unseen two")
            + cell.formatted("Two")
            + "</table:table-row><table:table-row table:visibility='collapse'>"
            + cell.formatted("Unseen three")
            + "</table:table-row><table:table-row-group table:display='false'><table:table-row>"
            + cell.formatted("Unseen four")
            + "</table:table-row></table:table-row-group><table:table-row"
            + " table:visibility='filter'>"
            + cell.formatted("Three")
            + "</table:table-row></table:table>";
    RoundTrip sheet = ods(table).document();
    assertThat(sheet.texts()).containsExactly("One", "Two", "Three");
    assertThat(sheet.units().get(1).place()).contains("sheet Figures, cell E1");
    assertThat(sheet.units().get(2).place()).contains("sheet Figures, cell A4");
    assertThat(sheet.warnings()).containsExactly("W0315 [columns of Figures, rows of Figures]");
    assertThat(part(sheet.pseudo(), BODY)).contains("Unseen one", "Unseen three", "Unseen four");
    sheet.assertReadsBack();
    assertThat(odt(table).document().texts()).hasSize(7);
  }

  @Test
  void trackedChangesCountAsAcceptedWithAWarningOrAreRefused() {
    RoundTrip document =
        odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p>"
                + "</text:deletion></text:changed-region><text:changed-region><text:insertion/>"
                + "</text:changed-region></text:tracked-changes><text:p>A <text:change"
                + " text:change-id='c1'/><text:change-start text:change-id='c2'/>new"
                + "<text:change-end text:change-id='c2'/> text</text:p>")
            .document();
    assertThat(document.texts()).containsExactly("A new text");
    assertThat(document.warnings()).containsExactly("W0310 [1, 1, 0]");
    assertThatThrownBy(document.with("odt.tracked", "refuse")::units)
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.problem().code()).isEqualTo("E0310"));
    document.assertReadsBack();
  }

  @Test
  void headersFootersAndTheTitleAreForTranslators() {
    RoundTrip document =
        odt("<text:p>Body</text:p>")
            .with(
                "styles.xml",
                "<office:document-styles "
                    + NAMES
                    + "><office:master-styles><style:master-page><style:header><text:p>Embargo</text:p>"
                    + "</style:header><style:footer><text:p>Office</text:p></style:footer>"
                    + "</style:master-page></office:master-styles></office:document-styles>")
            .with(
                "meta.xml",
                "<office:document-meta "
                    + NAMES
                    + "><office:meta><dc:title>A &amp; B</dc:title><dc:language>en-US</dc:language>"
                    + "</office:meta></office:document-meta>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            BODY content.1 Body
            HEADER_FOOTER styles.1 Embargo
            HEADER_FOOTER styles.2 Office
            METADATA meta.title A & B\
            """);
    byte[] bytes = document.writeMarked(Map.of("meta.title", "B < A"));
    assertThat(part(bytes, "meta.xml"))
        .contains("<dc:title>B &lt; A</dc:title><dc:language>fr-FR</dc:language>");
    document.assertReadsBack();
  }

  @Test
  void stylesSayTheTargetLanguageAndDirection() {
    OfficeParts parts =
        odt("<text:p>Body</text:p>")
            .with(
                "styles.xml",
                "<office:document-styles "
                    + NAMES
                    + "><office:styles><style:default-style"
                    + " style:family='paragraph'><style:paragraph-properties"
                    + " style:writing-mode='page'/><style:text-properties fo:language='en'"
                    + " fo:country='GB' style:language-asian='none' style:country-asian='none'"
                    + " style:language-complex='hi' style:country-complex='IN'/>"
                    + "</style:default-style></office:styles><style:page-layout><style:page-layout-properties"
                    + " style:writing-mode='lr-tb'/></style:page-layout></office:document-styles>");
    assertThat(part(parts.document().pseudo(), "styles.xml"))
        .contains("fo:language='fr' fo:country='FR' style:language-asian='none'");
    assertThat(part(parts.document().into("en", "zh-Hans").pseudo(), "styles.xml"))
        .contains(
            "fo:language='en' fo:country='GB' style:language-asian='zh' style:country-asian='CN'");
    assertThat(part(parts.document().into("en", "ar").pseudo(), "styles.xml"))
        .contains("style:language-complex='ar' style:country-complex='SA'")
        .contains("<style:page-layout-properties style:writing-mode='rl-tb'/>");
    RoundTrip untouched = parts.document();
    assertThat(untouched.write(unit -> Optional.empty())).isEqualTo(untouched.original());
  }

  @Test
  void stylesThatSayNoDirectionSayItForArabic() {
    OfficeParts parts =
        content(
                Format.ODT,
                "text",
                "<office:automatic-styles>"
                    + style(
                        "P1", "paragraph", "", "<style:paragraph-properties fo:text-align='end'/>")
                    + style("S", "table", "", "<style:table-properties style:width='9cm'/>")
                    + "</office:automatic-styles>",
                "<text:p>Body</text:p>")
            .with(
                "styles.xml",
                "<office:document-styles "
                    + NAMES
                    + "><office:styles><style:default-style style:family='graphic'>"
                    + "<style:text-properties/></style:default-style></office:styles>"
                    + "<style:page-layout><style:page-layout-properties fo:page-width='9cm'/>"
                    + "</style:page-layout></office:document-styles>");
    byte[] arabic = parts.document().into("en", "ar").pseudo();
    assertThat(part(arabic, "styles.xml"))
        .contains(
            "<office:styles><style:default-style style:family=\"paragraph\">"
                + "<style:paragraph-properties style:writing-mode=\"rl-tb\" fo:text-align=\"right\"/>"
                + "</style:default-style><style:default-style style:family='graphic'>"
                + "<style:paragraph-properties style:writing-mode=\"rl-tb\" fo:text-align=\"right\"/>"
                + "<style:text-properties/>")
        .contains("<style:page-layout-properties style:writing-mode=\"rl-tb\" fo:page-width");
    assertThat(part(arabic, BODY))
        .contains("<style:paragraph-properties fo:text-align='left'/>")
        .contains("<style:table-properties style:writing-mode=\"rl-tb\" style:width='9cm'/>");
    byte[] french = parts.document().pseudo();
    assertThat(part(french, "styles.xml") + part(french, BODY)).doesNotContain("writing-mode");
  }

  @Test
  void anArabicDocumentRunsFromTheLeftInFrench() {
    RoundTrip document =
        content(
                Format.ODT,
                "text",
                "<office:automatic-styles>"
                    + style(
                        "P1",
                        "paragraph",
                        "",
                        "<style:paragraph-properties fo:text-align='end' style:writing-mode='rl-tb'/>")
                    + "</office:automatic-styles>",
                "<text:p text:style-name='P1'>abc</text:p>")
            .document()
            .into("ar", "fr");
    assertThat(part(document.pseudo(), BODY))
        .contains("<style:paragraph-properties fo:text-align='start' style:writing-mode='lr-tb'/>");
  }

  @Test
  void aCellsValueThatRepeatsItsTextFollowsTheTranslation() {
    String table =
        "<table:table table:name='A'><table:table-row><table:table-cell"
            + " office:string-value='%s'><text:p>One<text:tab/>two</text:p><text:p>three</text:p>"
            + "</table:table-cell></table:table-row></table:table>";
    RoundTrip same = ods(table.formatted("One\ttwo&#10;three")).document();
    assertThat(part(same.writeMarked(Map.of("content.1", "Un{1/>d'eux")), BODY))
        .contains("office:string-value='Un&#9;d&#39;eux&#10;three'");
    RoundTrip other = ods(table.formatted("Key")).document();
    assertThat(part(other.pseudo(), BODY)).contains("office:string-value='Key'");
  }

  @Test
  void cellsOfASheetAreForTranslatorsAndNumbersFormulasAndHiddenSheetsAreNot() {
    RoundTrip document =
        content(
                Format.ODS,
                "spreadsheet",
                "<office:automatic-styles>"
                    + style("ta2", "table", "", "<style:table-properties table:display='false'/>")
                    + "</office:automatic-styles>",
                "<table:table table:name='Figures'><table:table-row"
                    + " table:number-rows-repeated='2'/><table:table-row><table:table-cell"
                    + " table:number-columns-repeated='2'/><table:table-cell"
                    + " office:value-type='string'><text:p>City</text:p></table:table-cell><table:table-cell"
                    + " office:value-type='float'><text:p>3.5</text:p></table:table-cell><table:table-cell"
                    + " table:formula='of:=[.A1]'"
                    + " office:value-type='string'><text:p>Computed</text:p></table:table-cell></table:table-row></table:table><table:table"
                    + " table:name='Notes'"
                    + " table:style-name='ta2'><table:table-row><table:table-cell><text:p>Unseen</text:p>"
                    + "</table:table-cell></table:table-row></table:table>")
            .document();
    assertThat(document.texts()).containsExactly("City");
    assertThat(document.units().get(0).place()).contains("sheet Figures, cell C3");
    assertThat(document.warnings()).containsExactly("W0315 [sheet Notes]");
    assertThat(document.with("odt.hidden", "true").texts()).containsExactly("City", "Unseen");
    document.assertReadsBack();
  }

  @Test
  void labelsOfAChartFollowTheCellsTheyRepeat() {
    RoundTrip document =
        ods("<table:table table:name='F'><table:table-row><table:table-cell><text:p>City</text:p>"
                + "</table:table-cell></table:table-row></table:table>")
            .with(
                "Object 1/content.xml",
                "<office:document-content "
                    + NAMES
                    + "><office:body><office:chart><chart:chart><chart:title><text:p>Growth</text:p>"
                    + "</chart:title><table:table><table:table-row><table:table-cell"
                    + " office:value-type='string'><text:p>City</text:p></table:table-cell><table:table-cell"
                    + " office:value-type='float'><text:p>9</text:p></table:table-cell>"
                    + "</table:table-row></table:table></chart:chart></office:chart></office:body>"
                    + "</office:document-content>")
            .document();
    assertThat(document.texts()).containsExactly("City", "Growth");
    assertThat(part(document.pseudo(), "Object 1/content.xml"))
        .contains("<text:p>Cjuz</text:p>")
        .contains("<text:p>9</text:p>");
    document.assertReadsBack();
  }

  /** As OpenOffice wrote them. */
  @Test
  void aFormulaWithADoctypeIsCopiedAndNeverRead() {
    String formula =
        "<!DOCTYPE math:math PUBLIC '-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN' 'math.dtd'>"
            + "<math:math xmlns:math='http://www.w3.org/1998/Math/MathML'><math:mtext>A"
            + "</math:mtext></math:math>";
    RoundTrip document =
        ods("<table:table table:name='F'><table:table-row><table:table-cell><text:p>City</text:p>"
                + "</table:table-cell></table:table-row></table:table>")
            .with("Object 1/content.xml", formula)
            .document();

    assertThat(document.texts()).containsExactly("City");
    assertThat(part(document.pseudo(), "Object 1/content.xml")).isEqualTo(formula);
    document.assertReadsBack();
  }

  @Test
  void slidesHaveTitlesPointsAndNotesAndHiddenSlidesStay() {
    String frame =
        "<draw:frame presentation:class='%s'><draw:text-box><text:p>%s</text:p></draw:text-box>"
            + "</draw:frame>";
    RoundTrip document =
        content(
                Format.ODP,
                "presentation",
                "<office:automatic-styles>"
                    + style(
                        "dp2",
                        "drawing-page",
                        "",
                        "<style:drawing-page-properties presentation:visibility='hidden'/>")
                    + "</office:automatic-styles>",
                "<presentation:footer-decl presentation:name='f'>Press"
                    + " office</presentation:footer-decl><draw:page>"
                    + frame.formatted("title", "Harbour")
                    + frame.formatted("outline", "Point")
                    + frame
                        .formatted("outline", "Unseen")
                        .replace("<draw:frame ", "<draw:frame draw:display='none' ")
                    + "<presentation:notes>"
                    + frame.formatted("notes", "Say hello")
                    + "</presentation:notes></draw:page><draw:page draw:style-name='dp2'>"
                    + frame.formatted("title", "Unseen")
                    + "</draw:page>")
            .with(
                "styles.xml",
                "<office:document-styles "
                    + NAMES
                    + "><style:master-page>"
                    + frame.formatted("title", "Click to edit")
                    + "<draw:custom-shape><text:p>Ministry</text:p></draw:custom-shape>"
                    + "</style:master-page></office:document-styles>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            HEADER_FOOTER content.a1 Press office
            SLIDE_TITLE content.1 Harbour
            LIST_ITEM content.2 Point
            NOTES content.3 Say hello
            BODY styles.1 Ministry\
            """);
    assertThat(document.units().get(3).place()).contains("slide 1, notes");
    assertThat(document.warnings()).containsExactly("W0315 [shapes of slide 1, slide 2]");
    document.assertReadsBack();
  }

  @Test
  void onlyTheTranslatedParagraphChanges() {
    RoundTrip document =
        odt("<text:p  >One</text:p><!-- kept --><text:p>Two</text:p>")
            .with("Pictures/a.png", "not really a picture")
            .document();
    byte[] bytes = document.writeMarked(Map.of("content.2", "Deux"));
    assertThat(part(bytes, BODY))
        .isEqualTo(
            part(document.original(), BODY)
                .replace("Two", "Deux")
                .replace("fo:language='en'", "fo:language='fr'"));
    assertThat(part(bytes, "Pictures/a.png")).isEqualTo("not really a picture");
  }
}
