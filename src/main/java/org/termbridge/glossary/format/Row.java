package org.termbridge.glossary.format;

import java.util.List;

/** A row of a table, with the place of each cell. */
interface Row {

  int size();

  /** Empty behind the last cell. */
  String cell(int index);

  Place place(int index);

  /** Takes the rows of a table, the header first. */
  @FunctionalInterface
  interface Sink {
    void accept(Row row);
  }

  default boolean isBlank() {
    for (int i = 0; i < size(); i++) {
      if (!cell(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A row of a text file.
   *
   * @param lines of each cell's first character, from 1
   * @param columns of each cell's first character in its line, from 1, in UTF-16 units
   */
  static Row of(List<String> cells, int[] lines, int[] columns) {
    return new Row() {
      @Override
      public int size() {
        return cells.size();
      }

      @Override
      public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
      }

      @Override
      public Place place(int index) {
        int at = Math.min(index, cells.size() - 1);
        return Place.of(lines[at], columns[at]);
      }
    };
  }
}
