package org.termbridge.filter.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.termbridge.filter.scan.MarkupScanner;

/** Where the reader stands in a table: number, row, column, and the headings it met. */
public final class HtmlTable {

  /** As many as a table may have that people read. */
  private static final int MAX_COLUMNS = 1000;

  private static final int MAX_HEADING = 40;

  private final int number;
  private final Map<Integer, String> columnHeadings = new HashMap<>();
  private final Map<Integer, Integer> spannedRows = new HashMap<>();
  private String rowHeading = "";
  private int row;
  private int column;
  private int nextColumn = 1;
  private boolean heading;
  private boolean inHead;
  private int texts;

  public HtmlTable(int number) {
    this.number = number;
  }

  /**
   * A start tag inside the table.
   *
   * @param tag the scanner that stands on it
   */
  void start(String name, MarkupScanner tag) {
    switch (name) {
      case "thead" -> head(true);
      case "tbody", "tfoot" -> head(false);
      case "tr" -> row();
      case "td", "th" -> cell(name.equals("th"), span(tag, "colspan"), span(tag, "rowspan"));
      default -> {
        // Inside a cell, or misplaced.
      }
    }
  }

  private static int span(MarkupScanner tag, String attribute) {
    String value = tag.value(attribute).strip();
    return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
  }

  public void head(boolean begins) {
    inHead = begins;
  }

  public void row() {
    row++;
    nextColumn = 1;
    rowHeading = "";
    spannedRows.replaceAll((spanned, rows) -> rows - 1);
    spannedRows.values().removeIf(rows -> rows <= 0);
  }

  public void cell(boolean headingCell, int columns, int rows) {
    if (row == 0) {
      row = 1;
    }
    while (spannedRows.containsKey(nextColumn)) {
      nextColumn++;
    }
    column = nextColumn;
    heading = headingCell;
    texts = 0;
    int width = Math.max(1, Math.min(columns, MAX_COLUMNS));
    for (int i = 0; rows > 1 && i < width && nextColumn + i <= MAX_COLUMNS; i++) {
      spannedRows.put(nextColumn + i, rows);
    }
    nextColumn = Math.min(nextColumn + width, MAX_COLUMNS);
  }

  /** An id for the next text of the cell. */
  public String id() {
    texts++;
    return "t" + number + "-r" + row + "-c" + column + (texts > 1 ? "-" + texts : "");
  }

  public String place() {
    return "table " + number + ", " + rowPlace() + ", " + columnPlace();
  }

  /** Remembers what the cell says, if it is a heading. */
  public void text(String words) {
    String shortened =
        words.length() <= MAX_HEADING ? words : words.substring(0, MAX_HEADING - 1) + "…";
    boolean columnHeading = heading && (inHead || row == 1);
    if (columnHeading) {
      columnHeadings.putIfAbsent(column, shortened);
    } else if (column == 1 || (heading && rowHeading.isEmpty())) {
      rowHeading = shortened;
    }
  }

  private String rowPlace() {
    boolean own = column == 1 || rowHeading.isEmpty() || columnHeadings.isEmpty();
    return own ? "row " + row : "row \"" + rowHeading + "\"";
  }

  private String columnPlace() {
    String words = heading && (inHead || row == 1) ? null : columnHeadings.get(column);
    return Optional.ofNullable(words)
        .map(said -> "column \"" + said + "\"")
        .orElse("column " + column);
  }
}
