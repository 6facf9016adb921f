package org.termbridge.filter.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.office.XmlPart;

/** The visible text cells of one sheet, in reading order. */
public final class SheetCells {

  private final XmlPart part;
  private final boolean includesHidden;
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private final Set<String> notes = new HashSet<>();
  private boolean isFiltered;
  private int row;
  private int column;
  private boolean rowIsHidden;

  /** What kind of text a cell holds. */
  enum Kind {
    SHARED,
    INLINE,
    LITERAL
  }

  /**
   * A cell with text.
   *
   * @param element its tag in the sheet
   * @param row from 1
   * @param column from 1
   */
  record Cell(int element, Kind kind, int row, int column) {

    /** {@code B4}. */
    String reference() {
      return letters(column) + row;
    }
  }

  SheetCells(XmlPart part, boolean includesHidden) {
    this.part = part;
    this.includesHidden = includesHidden;
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "x:col") && part.opens(i) && isOn(i, "hidden")) {
        hiddenColumns.add(new int[] {number(i, "min"), number(i, "max")});
      } else if (part.is(i, "x:filterColumn")) {
        isFiltered = true;
      }
    }
  }

  /** Whether rows or columns were passed over because they are hidden: one note each. */
  Set<String> hidden() {
    return notes;
  }

  /** Gives each visible cell with text to the sink. */
  void each(Consumer<Cell> sink) {
    row = 0;
    for (int i = 0; i < part.size(); i++) {
      if (!part.opens(i)) {
        continue;
      }
      if (part.is(i, "x:row")) {
        row = part.attribute(i, "r").map(SheetCells::parse).orElse(row + 1);
        column = 0;
        // A filter hides rows for the moment only.
        rowIsHidden = isOn(i, "hidden") && !isFiltered;
      } else if (part.is(i, "x:c")) {
        cell(i, sink);
        i = part.partner(i);
      }
    }
  }

  private void cell(int i, Consumer<Cell> sink) {
    column = part.attribute(i, "r").map(SheetCells::columnOf).orElse(column + 1);
    Optional<Kind> kind = kind(i);
    if (kind.isEmpty()) {
      return;
    }
    boolean columnIsHidden =
        hiddenColumns.stream().anyMatch(span -> column >= span[0] && column <= span[1]);
    if (!includesHidden && (rowIsHidden || columnIsHidden)) {
      notes.add(rowIsHidden ? "rows" : "columns");
      return;
    }
    sink.accept(new Cell(i, kind.get(), row, column));
  }

  private Optional<Kind> kind(int cell) {
    if (part.partner(cell) == cell) {
      return Optional.empty();
    }
    return switch (part.attribute(cell, "t").orElse("n")) {
      case "s" -> Optional.of(Kind.SHARED).filter(any -> hasValue(cell));
      case "inlineStr" -> Optional.of(Kind.INLINE).filter(any -> part.child(cell, "x:is") >= 0);
      case "str" ->
          Optional.of(Kind.LITERAL)
              .filter(any -> part.child(cell, "x:v") >= 0 && part.child(cell, "x:f") < 0);
      default -> Optional.empty();
    };
  }

  /** Programs write an empty value where a cell has none. */
  private boolean hasValue(int cell) {
    int value = part.child(cell, "x:v");
    return value >= 0 && !part.words(value).isBlank();
  }

  /** The number of the shared string that a cell shows. */
  int sharedString(Cell cell) {
    return parse(part.words(part.child(cell.element(), "x:v")).strip());
  }

  private boolean isOn(int i, String attribute) {
    return part.attribute(i, attribute)
        .filter(value -> value.equals("1") || value.equals("true"))
        .isPresent();
  }

  private int number(int i, String attribute) {
    return part.attribute(i, attribute).map(SheetCells::parse).orElse(0);
  }

  private static int parse(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new Container.Damaged("a cell or row has the number '" + digits + "'");
    }
  }

  /** {@code B4} is 2. */
  static int columnOf(String reference) {
    int column = 0;
    for (char c : reference.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c < 'A' || c > 'Z' || column > 100_000) {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column;
  }

  /** {@code B4} is 4. */
  static int rowOf(String reference) {
    String digits = reference.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : parse(digits);
  }

  /** 28 is {@code AB}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
