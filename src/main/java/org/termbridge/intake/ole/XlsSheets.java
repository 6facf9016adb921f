package org.termbridge.intake.ole;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFChart;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.document.InputException;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.BlockCollector;

/**
 * Makes of each sheet its name, a table of what its cells show, and the text of its drawings. Rows
 * and columns that are hidden are not read, empty columns side by side are one; page headers and
 * footers are running heads.
 */
final class XlsSheets {

  /** Excel 97 to 2003 takes no row with more. */
  private static final int COLUMNS = 256;

  /** The field of a page header (ECMA-376 part 1, 18.3.1.46). */
  private static final Pattern HEAD_CODE =
      Pattern.compile("&(?:\"[^\"]*\"|\\d+|K[0-9A-Fa-f+-]{6}|[A-Za-z])");

  private final BlockCollector collector = new BlockCollector();
  private final List<String> runningHeads = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Set<String> seen = new HashSet<>();
  private long left;

  /**
   * What a cell shows.
   *
   * @param column from 0
   * @param link address that it leads to
   */
  private record Shown(int column, String text, Optional<String> link) {}

  /**
   * @param longest how many characters may be read
   */
  XlsSheets(long longest) {
    this.left = longest;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  List<Block> blocks() {
    return collector.blocks();
  }

  List<String> runningHeads() {
    return List.copyOf(runningHeads);
  }

  void add(HSSFSheet sheet) {
    collector.begin(Kind.HEADING, 1);
    collector.role(CarrierRole.SLIDE_TITLE);
    collector.text(sheet.getSheetName());
    collector.end();
    table(sheet);
    HSSFPatriarch drawings = sheet.getDrawingPatriarch();
    if (drawings != null) {
      shapes(drawings);
    }
    charts(sheet);
    head(sheet.getHeader());
    head(sheet.getFooter());
  }

  private void table(HSSFSheet sheet) {
    XlsLinks links = XlsLinks.of(sheet);
    List<List<Shown>> rows = new ArrayList<>();
    BitSet filled = new BitSet();
    for (Row row : sheet) {
      if (!row.getZeroHeight()) {
        List<Shown> cells = cells(sheet, row, links);
        if (!cells.isEmpty()) {
          rows.add(cells);
          cells.forEach(cell -> filled.set(cell.column()));
        }
      }
    }
    if (!rows.isEmpty()) {
      BitSet columns = columns(sheet, filled);
      collector.mark(Kind.TABLE);
      rows.forEach(cells -> row(cells, columns));
      collector.mark(Kind.TABLE_END);
    }
  }

  /** Columns that are filled in some row; empty ones between them stand as one. */
  private static BitSet columns(HSSFSheet sheet, BitSet filled) {
    BitSet columns = new BitSet();
    boolean afterFilled = true;
    for (int column = 0; column < filled.length(); column++) {
      if (!sheet.isColumnHidden(column)) {
        columns.set(column, filled.get(column) || afterFilled);
        afterFilled = filled.get(column);
      }
    }
    return columns;
  }

  /** The cells of a row, up to the last that shows something. */
  private void row(List<Shown> cells, BitSet columns) {
    collector.mark(Kind.ROW);
    int column = -1;
    for (Shown cell : cells) {
      for (column = columns.nextSetBit(column + 1);
          column < cell.column();
          column = columns.nextSetBit(column + 1)) {
        left--;
        collector.mark(Kind.CELL);
      }
      collector.mark(Kind.CELL);
      collector.link(cell.link().orElse(null));
      collector.text(cell.text());
      collector.link(null);
      collector.end();
    }
  }

  /** The cells that show something. */
  private List<Shown> cells(HSSFSheet sheet, Row row, XlsLinks links) {
    List<Shown> cells = new ArrayList<>();
    for (Cell cell : row) {
      if (cell.getColumnIndex() < COLUMNS && !sheet.isColumnHidden(cell.getColumnIndex())) {
        Shown shown = shown(cell, links);
        if (!shown.text().isEmpty()) {
          cells.add(shown);
        }
      }
    }
    return cells;
  }

  private Shown shown(Cell cell, XlsLinks links) {
    String text = formatter.formatCellValue(cell).strip();
    left -= text.length() + 1;
    seen.add(text);
    if (left < 0) {
      throw InputException.of("E0217");
    }
    int column = cell.getColumnIndex();
    return new Shown(column, text, links.at(cell.getRowIndex(), column));
  }

  /** Comments are drawings as well; they are not read. */
  private void shapes(HSSFShapeContainer container) {
    for (HSSFShape shape : container.getChildren()) {
      if (shape instanceof HSSFShapeContainer group) {
        shapes(group);
      } else if (shape instanceof HSSFSimpleShape text && !(shape instanceof HSSFComment)) {
        text(text).lines().map(Block::paragraph).forEach(this::addUnlessBlank);
      }
    }
  }

  private static String text(HSSFSimpleShape shape) {
    try {
      return String.valueOf(shape.getString());
    } catch (NullPointerException e) {
      // The library's answer for a shape that has no text: a picture, a chart.
      return "";
    }
  }

  /** Titles of charts and of their series, which mostly stand in cells as well. */
  private void charts(HSSFSheet sheet) {
    for (HSSFChart chart : HSSFChart.getSheetCharts(sheet)) {
      title(chart.getChartTitle());
      for (HSSFChart.HSSFSeries series : chart.getSeries()) {
        title(series.getSeriesTitle());
      }
    }
  }

  private void title(@Nullable String title) {
    if (title != null && seen.add(title.strip())) {
      addUnlessBlank(Block.paragraph(title));
    }
  }

  private void addUnlessBlank(Block block) {
    if (!block.isBlank()) {
      collector.add(block);
    }
  }

  private void head(HeaderFooter head) {
    for (String part : List.of(head.getLeft(), head.getCenter(), head.getRight())) {
      runningHeads.add(HEAD_CODE.matcher(part).replaceAll(""));
    }
  }
}
