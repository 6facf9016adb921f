package org.termbridge.filter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.filter.OfficeParts.CHART;
import static org.termbridge.filter.OfficeParts.SHEET;
import static org.termbridge.filter.OfficeParts.part;
import static org.termbridge.filter.OfficeParts.xlsx;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.termbridge.filter.OfficeParts;
import org.termbridge.filter.RoundTrip;

class SheetFormatTest {

  private static final String BOOK = "xl/workbook.xml";
  private static final String FIRST = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";

  private static OfficeParts book(String sheet, String strings) {
    return xlsx(sheet)
        .related(BOOK, "sharedStrings", STRINGS, "<sst " + SHEET + ">" + strings + "</sst>");
  }

  private static OfficeParts cells(String cells, String strings) {
    return book("<sheetData><row r='1'>" + cells + "</row></sheetData>", strings);
  }

  private static String shared(String reference, int index) {
    return "<c r='" + reference + "' t='s'><v>" + index + "</v></c>";
  }

  private static String inline(String reference, String words) {
    return "<c r='" + reference + "' t='inlineStr'><is><t>" + words + "</t></is></c>";
  }

  @Test
  void aSharedStringIsOneUnitHoweverManyCellsShowIt() {
    RoundTrip document =
        cells(
                shared("A1", 1) + shared("B1", 0) + shared("C1", 1),
                "<si><t>City</t></si><si><t>Macao</t></si><si><t>Not shown</t></si>")
            .document();
    assertThat(document.lines()).isEqualTo("CELL sharedStrings.2 Macao\nCELL sharedStrings.1 City");
    assertThat(document.units().get(0).place()).contains("sheet Figures, cell A1");
    byte[] bytes = document.writeMarked(Map.of("sharedStrings.2", "Macau"));
    assertThat(part(bytes, STRINGS)).contains(">Macau</t>").contains("<t>City</t>");
    assertThat(part(bytes, FIRST)).isEqualTo(part(document.original(), FIRST));
    document.assertReadsBack();
  }

  @Test
  void aCellWithoutAValueIsEmptyWhateverItSaysItHolds() {
    String empty = "<c r='A1' t='s'><v></v></c><c r='B1' t='s'><v/></c><c r='C1' t='s'/>";
    RoundTrip document = cells(empty + shared("D1", 0), "<si><t>City</t></si>").document();
    assertThat(document.texts()).containsExactly("City");
    document.assertReadsBack();
  }

  @Test
  void inlineAndLiteralStringsAreForTranslatorsAndNumbersAndFormulasAreNot() {
    RoundTrip document =
        cells(
                inline("A1", "City")
                    + "<c r='B1' t='str'><v>Literal</v></c>"
                    + "<c r='C1' t='str'><f>A1&amp;\"x\"</f><v>Cityx</v></c>"
                    + "<c r='D1'><v>3.5</v></c><c r='E1' t='b'><v>1</v></c>"
                    + inline("F1", "2026"),
                "")
            .document();
    assertThat(document.texts()).containsExactly("City", "Literal", "2026");
    String written = part(document.pseudo(), FIRST);
    assertThat(written)
        .contains("<f>A1&amp;\"x\"</f><v>Cityx</v>")
        .contains("<c r='D1'><v>3.5</v></c>");
    document.assertReadsBack();
  }

  @Test
  void richRunsAreCodes() {
    RoundTrip document =
        cells(
                shared("A1", 0),
                "<si><r><t xml:space='preserve'>The </t></r><r><rPr><b/><sz"
                    + " val='11'/></rPr><t>harbour</t></r><r><rPr/><t xml:space='preserve'>"
                    + " opens</t></r></si>")
            .document();
    assertThat(document.texts()).containsExactly("The {1>harbour{/1> opens");
    byte[] bytes = document.writeMarked(Map.of("sharedStrings.1", "{1>Le port{/1> ouvre"));
    assertThat(part(bytes, STRINGS))
        .contains("<rPr><b/><sz val='11'/></rPr><t xml:space=\"preserve\">Le port</t>");
    document.assertReadsBack();
  }

  @Test
  void escapedControlCharactersAreCodesAndLookAlikesStayWords() {
    RoundTrip document =
        cells(shared("A1", 0), "<si><t>One_x000D_\nTwo _x005F_x0041_ end</t></si>").document();
    assertThat(document.texts()).containsExactly("One{1/>\nTwo _x0041_ end");
    assertThat(part(document.writeMarked(Map.of("sharedStrings.1", "Un{1/> _x0041_")), STRINGS))
        .contains("_x000D_")
        .contains("_x005F_x0041_");
    document.assertReadsBack();
  }

  @Test
  void hiddenSheetsRowsAndColumnsStayAndAreNamed() {
    OfficeParts parts =
        book(
                "<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1'>"
                    + inline("A1", "Seen")
                    + inline("B1", "Column")
                    + "</row><row r='2' hidden='1'>"
                    + inline("A2", "Row")
                    + "</row></sheetData>",
                "")
            .with(
                BOOK,
                "<workbook "
                    + SHEET
                    + "><sheets><sheet name='Figures' r:id='rId2'/><sheet name='Notes'"
                    + " state='hidden' r:id='rId4'/></sheets></workbook>")
            .related(
                BOOK,
                "worksheet",
                "xl/worksheets/sheet2.xml",
                OfficeParts.worksheet(
                    "<sheetData><row>" + inline("A1", "Unseen") + "</row></sheetData>"));
    assertThat(parts.document().texts()).containsExactly("Seen");
    assertThat(parts.document().warnings())
        .containsExactly("W0315 [sheet Notes, columns of Figures, rows of Figures]");
    RoundTrip all = parts.document().with("xlsx.hidden", "true");
    assertThat(all.texts()).containsExactly("Seen", "Column", "Row", "Unseen");
    all.assertReadsBack();
  }

  @Test
  void rowsThatAFilterHidesAreForTranslators() {
    RoundTrip document =
        book(
                "<sheetData><row r='1' hidden='1'>"
                    + inline("A1", "Filtered")
                    + "</row></sheetData><autoFilter ref='A1'><filterColumn"
                    + " colId='0'/></autoFilter>",
                "")
            .document();
    assertThat(document.texts()).containsExactly("Filtered");
  }

  @Test
  void printedHeadersAndFootersAreForTranslatorsWithTheirCodes() {
    RoundTrip document =
        book(
                "<sheetData/><headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"Press"
                    + " office&amp;RPage &amp;P"
                    + "</oddHeader><oddFooter>&amp;C&amp;8R&amp;&amp;D</oddFooter></headerFooter>",
                "")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            HEADER_FOOTER sheet1.oddHeader Press office{1/>Page {2/>
            HEADER_FOOTER sheet1.oddFooter R&D\
            """);
    assertThat(part(document.writeMarked(Map.of("sheet1.oddFooter", "2 & 3")), FIRST))
        .contains("<oddFooter>&amp;C&amp;8 2 &amp;&amp; 3</oddFooter>");
    assertThat(document.with("xlsx.headers", "false").texts()).isEmpty();
    document.assertReadsBack();
  }

  @Test
  void commentsSheetNamesAndDefinedNamesStay() {
    RoundTrip document =
        book("<sheetData><row>" + inline("A1", "City") + "</row></sheetData>", "")
            .related(FIRST, "comments", "xl/comments1.xml", "<comments " + SHEET + "/>")
            .document();
    byte[] bytes = document.pseudo();
    assertThat(part(bytes, BOOK)).isEqualTo(part(document.original(), BOOK));
    assertThat(part(bytes, "xl/comments1.xml"))
        .isEqualTo(part(document.original(), "xl/comments1.xml"));
  }

  @Test
  void textBoxesAlternativeTextsAndChartsAreForTranslators() {
    String drawing =
        "<xdr:wsDr xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><xdr:sp><xdr:nvSpPr><xdr:cNvPr"
            + " id='2' name='Box 1' descr='A box'/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>Note"
            + "</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>";
    String chart =
        "<c:chartSpace "
            + CHART
            + "><c:title><c:tx><c:rich><a:p><a:r><a:t>Growth</a:t></a:r></a:p></c:rich></c:tx></c:title><c:ser><c:tx><c:v>Own"
            + " series</c:v></c:tx><c:cat><c:strRef><c:strCache><c:pt"
            + " idx='0'><c:v>City</c:v></c:pt><c:pt"
            + " idx='1'><c:v>Computed</c:v></c:pt></c:strCache></c:strRef></c:cat>"
            + "</c:ser></c:chartSpace>";
    RoundTrip document =
        book("<sheetData><row>" + inline("A1", "City") + "</row></sheetData>", "")
            .related(FIRST, "drawing", "xl/drawings/drawing1.xml", drawing)
            .related("xl/drawings/drawing1.xml", "chart", "xl/charts/chart1.xml", chart)
            .document();
    assertThat(document.texts()).containsExactly("City", "A box", "Note", "Growth", "Own series");
    assertThat(part(document.pseudo(), "xl/charts/chart1.xml"))
        .contains("<c:v>Cjuz</c:v>")
        .contains("<c:v>Computed</c:v>");
    assertThat(document.with("xlsx.drawings", "false").texts()).containsExactly("City");
    document.assertReadsBack();
  }

  @Test
  void columnsOfATableAndFormulasAreRenamedWithTheirHeaderCells() {
    OfficeParts parts =
        book(
                "<sheetData><row r='1'>"
                    + inline("A1", "City")
                    + inline("B1", "Growth")
                    + "</row><row r='2'><c"
                    + " r='C2'><f>SUM(Table1[Growth])</f><v>1</v></c></row></sheetData>",
                "")
            .related(
                FIRST,
                "table",
                "xl/tables/table1.xml",
                "<table "
                    + SHEET
                    + " ref='A1:B2'><tableColumns><tableColumn id='1' name='City'/>"
                    + "<tableColumn id='2' name='Growth'/></tableColumns></table>");
    byte[] bytes = parts.document().writeMarked(Map.of("sheet1.B1", "Croissance d'or"));
    assertThat(part(bytes, "xl/tables/table1.xml"))
        .contains("name='City'")
        .contains("name='Croissance d&#39;or'");
    assertThat(part(bytes, FIRST)).contains("<f>SUM(Table1[Croissance d''or])</f>");
    parts.document().assertReadsBack();
  }

  @Test
  void anArabicSheetBeginsAtTheRight() {
    RoundTrip document =
        book(
                "<sheetViews><sheetView workbookViewId='0'/></sheetViews><sheetData><row>"
                    + inline("A1", "City")
                    + "</row></sheetData>",
                "")
            .document()
            .into("en", "ar");
    assertThat(part(document.pseudo(), FIRST))
        .contains("<sheetView rightToLeft=\"1\" workbookViewId='0'/>");
  }
}
