package org.termbridge.filter.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where in which table a walk through a part stands, with the headings of row and column. */
public final class TableTrack {

  private static final int LONGEST_HEADING = 40;

  private final Deque<Table> open = new ArrayDeque<>();
  private int tables;

  private static final class Table {
    private final int number;
    private int row;
    private int column;
    private int nextColumn = 1;
    private String rowHeading = "";
    private final List<String> columnHeadings = new ArrayList<>();

    Table(int number) {
      this.number = number;
    }

    String columnHeading() {
      return column <= columnHeadings.size() ? columnHeadings.get(column - 1) : "";
    }
  }

  public void startTable() {
    tables++;
    open.push(new Table(tables));
  }

  public void endTable() {
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  public void startRow() {
    if (isInside()) {
      Table table = open.element();
      table.row++;
      table.column = 0;
      table.nextColumn = 1;
      table.rowHeading = "";
    }
  }

  /**
   * A cell begins.
   *
   * @param columns how many columns it is wide
   */
  public void startCell(int columns) {
    if (isInside()) {
      Table table = open.element();
      table.column = table.nextColumn;
      table.nextColumn += Math.max(1, columns);
    }
  }

  public boolean isInside() {
    return !open.isEmpty();
  }

  /** Told of the words of each paragraph in a cell, so that later cells can name their headings. */
  public void seeWords(String words) {
    if (!isInside() || words.length() > LONGEST_HEADING) {
      return;
    }
    Table table = open.element();
    String heading = words.strip().replace('"', '\'');
    if (table.row == 1 && table.column > 0) {
      while (table.columnHeadings.size() < table.column) {
        table.columnHeadings.add("");
      }
      if (table.columnHeading().isEmpty()) {
        table.columnHeadings.set(table.column - 1, heading);
      }
    }
    if (table.column == 1 && table.rowHeading.isEmpty()) {
      table.rowHeading = heading;
    }
  }

  /** {@code table 2, row 3 "City", column 2 "Growth"}. */
  public String place() {
    Table table = open.element();
    return "table "
        + table.number
        + ", row "
        + table.row
        + (table.column > 1 && table.row > 1 ? quoted(table.rowHeading) : "")
        + ", column "
        + table.column
        + (table.row > 1 ? quoted(table.columnHeading()) : "");
  }

  private static String quoted(String heading) {
    return heading.isEmpty() ? "" : " \"" + heading + "\"";
  }
}
