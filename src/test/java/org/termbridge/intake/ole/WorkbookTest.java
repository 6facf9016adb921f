package org.termbridge.intake.ole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.intake.Coverage;
import org.termbridge.intake.Given;

/** Workbooks of Excel 97 to 2003. */
class WorkbookTest {

  @TempDir private Path folder = Path.of("");
  private final HSSFWorkbook book = new HSSFWorkbook();
  private final HSSFSheet sheet = book.createSheet("Figures");

  @AfterEach
  void close() throws IOException {
    book.close();
  }

  private Release release() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return new Given(folder).open("a.xls", bytes.toByteArray());
  }

  private void cell(int row, int column, String text) {
    (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
        .createCell(column)
        .setCellValue(text);
  }

  @Test
  void aSheetIsATableOfWhatItsCellsShow() throws IOException {
    cell(0, 0, "Port");
    cell(0, 2, "Goods, m t");
    cell(2, 0, "Nansha");
    sheet.getRow(2).createCell(2).setCellValue(8.5);
    HSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://example.org/");
    sheet.getRow(2).getCell(0).setHyperlink(link);

    assertThat(Given.body(release()))
        .isEqualTo(
            """
            <h1 class="slide-title">Figures</h1>
            <table>
            <tr>
            <td>Port</td>
            <td></td>
            <td>Goods, m t</td>
            </tr>
            <tr>
            <td><a href="https://example.org/">Nansha</a></td>
            <td></td>
            <td>8.5</td>
            </tr>
            </table>
            """);
  }

  @Test
  void emptyColumnsSideBySideAreOneAndALinkOverSeveralCellsIsThatOfEach() throws IOException {
    cell(0, 2, "One");
    cell(1, 200, "Two");
    HSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://example.org/");
    sheet.getRow(0).getCell(2).setHyperlink(link);
    link.setLastRow(1);
    link.setLastColumn(200);

    assertThat(Given.body(release()).replaceAll("\\s*\n\\s*", ""))
        .endsWith(
            "<tr><td></td><td><a href=\"https://example.org/\">One</a></td></tr>"
                + "<tr><td></td><td></td><td></td>"
                + "<td><a href=\"https://example.org/\">Two</a></td></tr></table>");
  }

  @Test
  void hiddenRowsColumnsAndSheetsAreNotRead() throws IOException {
    cell(0, 0, "Seen");
    cell(0, 1, "Hidden column");
    cell(1, 0, "Hidden row");
    sheet.setColumnHidden(1, true);
    sheet.getRow(1).setZeroHeight(true);
    book.createSheet("Hidden").createRow(0).createCell(0).setCellValue("Hidden sheet");
    book.setSheetHidden(1, true);

    assertThat(Given.body(release())).contains("Seen").doesNotContainIgnoringCase("hidden");
  }

  @Test
  void commentsAndPageHeadersAreNoTextAndTextBoxesAre() throws IOException {
    cell(0, 0, "Port");
    HSSFPatriarch drawings = sheet.createDrawingPatriarch();
    HSSFComment comment = drawings.createCellComment(new HSSFClientAnchor());
    comment.setString(new HSSFRichTextString("Check this."));
    sheet.getRow(0).getCell(0).setCellComment(comment);
    drawings
        .createTextbox(new HSSFClientAnchor())
        .setString(new HSSFRichTextString("As of Friday."));
    sheet.getHeader().setCenter("&\"Arial,Bold\"&12Press office");
    sheet.getFooter().setRight("&P");

    Release release = release();

    assertThat(Given.body(release))
        .endsWith("</table>\n<p>As of Friday.</p>\n")
        .doesNotContain("Check", "Press");
    assertThat(release.warnings()).contains(Problem.of("W0203", "\u201cPress office\u201d"));
    assertThat(Coverage.of(release, List.of("Figures", "Port", "As of Friday.")).missing())
        .isEmpty();
  }
}
