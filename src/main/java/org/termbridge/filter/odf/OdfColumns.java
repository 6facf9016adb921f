package org.termbridge.filter.odf;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.filter.office.XmlPart;

/**
 * The columns of one sheet that nobody sees (ODF 1.3, part 3, 19.749 and 19.617).
 *
 * @param hidden first and last column of each stretch, from 1
 */
record OdfColumns(List<Stretch> hidden) {

  static final OdfColumns NONE = new OdfColumns(List.of());

  /** Columns that stand beside one another. */
  record Stretch(int first, int last) {}

  OdfColumns {
    hidden = List.copyOf(hidden);
  }

  /** Reads the columns that a table declares before its rows. */
  static OdfColumns of(XmlPart part, int table) {
    List<Stretch> hidden = new ArrayList<>();
    int foldedUntil = table;
    int column = 1;
    for (int i = table + 1; i < part.partner(table) && !part.is(i, "table:table-row"); i++) {
      if (part.is(i, "table:table-column-group") && isFolded(part, i)) {
        foldedUntil = Math.max(foldedUntil, part.partner(i));
      } else if (part.is(i, "table:table-column") && part.opens(i)) {
        int next = column + OdfPlace.count(part, i, "table:number-columns-repeated");
        if (i < foldedUntil || isCollapsed(part, i)) {
          hidden.add(new Stretch(column, next - 1));
        }
        column = next;
      }
    }
    return new OdfColumns(hidden);
  }

  /** Whether a row or column is hidden; a filter hides rows for the moment only. */
  static boolean isCollapsed(XmlPart part, int i) {
    return part.attribute(i, "table:visibility").filter("collapse"::equals).isPresent();
  }

  /** Whether a group of rows or columns is folded. */
  static boolean isFolded(XmlPart part, int group) {
    return part.opens(group)
        && part.attribute(group, "table:display").filter("false"::equals).isPresent();
  }

  /** Whether all columns from one to another are hidden. */
  boolean hides(int first, int last) {
    int column = first;
    for (Stretch stretch : hidden) {
      if (stretch.first() <= column && column <= stretch.last()) {
        column = stretch.last() + 1;
      }
    }
    return column > last;
  }
}
