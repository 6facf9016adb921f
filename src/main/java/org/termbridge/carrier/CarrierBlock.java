package org.termbridge.carrier;

import java.util.List;
import java.util.stream.Collectors;

/** A block of a carrier: text, a list or a table. */
sealed interface CarrierBlock {

  void write(CarrierWriter writer);

  /**
   * A paragraph or heading.
   *
   * @param level of a heading from 1; 0 is a paragraph
   * @param role its class, or empty
   * @param runs its text
   */
  record Text(int level, String role, List<CarrierRun> runs) implements CarrierBlock {

    public Text {
      runs = List.copyOf(runs);
    }

    /** The words without their look. */
    String plain() {
      return runs.stream().map(CarrierRun::text).collect(Collectors.joining());
    }

    @Override
    public void write(CarrierWriter writer) {
      writer.text(this);
    }
  }

  /**
   * A list.
   *
   * @param isOrdered numbered, or with bullets
   * @param items each a list of blocks
   */
  record Items(boolean isOrdered, List<List<CarrierBlock>> items) implements CarrierBlock {

    public Items {
      items = List.copyOf(items);
    }

    @Override
    public void write(CarrierWriter writer) {
      writer.list(this);
    }
  }

  /** A table, row by row. */
  record Table(List<List<Cell>> rows) implements CarrierBlock {

    public Table {
      rows = List.copyOf(rows);
    }

    int columns() {
      return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public void write(CarrierWriter writer) {
      writer.table(this);
    }
  }

  /**
   * A cell of a table.
   *
   * @param isHeader whether it names a row or column
   */
  record Cell(boolean isHeader, List<CarrierBlock> blocks) {

    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
