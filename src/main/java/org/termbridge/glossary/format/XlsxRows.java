package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet into rows. */
final class XlsxRows implements SheetContentsHandler {

  private final String sheet;
  private final Row.Sink sink;
  private List<String> cells = new ArrayList<>();
  private int number;

  XlsxRows(String sheet, Row.Sink sink) {
    this.sheet = sheet;
    this.sink = sink;
  }

  @Override
  public void startRow(int index) {
    cells = new ArrayList<>(cells.size());
    number = index + 1;
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    int column = reference == null ? cells.size() : new CellReference(reference).getCol();
    String text = value == null ? "" : value;
    if (text.length() > DelimitedText.LONGEST_CELL) {
      throw place(column, number).error("E0912", DelimitedText.LONGEST_CELL);
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  @Override
  public void endRow(int index) {
    Row row = new SheetRow(cells, number);
    if (!row.isBlank()) {
      sink.accept(row);
    }
  }

  private Place place(int column, int rowNumber) {
    return () ->
        "sheet " + sheet + ", cell " + CellReference.convertNumToColString(column) + rowNumber;
  }

  private final class SheetRow implements Row {

    private final List<String> values;
    private final int rowNumber;

    SheetRow(List<String> values, int rowNumber) {
      this.values = values;
      this.rowNumber = rowNumber;
    }

    @Override
    public int size() {
      return values.size();
    }

    @Override
    public String cell(int index) {
      return index < values.size() ? values.get(index) : "";
    }

    @Override
    public Place place(int index) {
      return XlsxRows.this.place(index, rowNumber);
    }
  }
}
