package org.termbridge.filter.odf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Role;
import org.termbridge.filter.office.TableTrack;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.sheet.SheetCells;

/** Where a walk through an OpenDocument stands: slide, sheet, table, list, header or note. */
final class OdfPlace {

  private final XmlPart part;
  private final OdfStyles styles;
  private final TableTrack tables = new TableTrack();
  private final Set<String> hidden = new LinkedHashSet<>();
  private boolean isSpreadsheet;
  private boolean isChart;
  private int lists;
  private int slides;
  private int slide = -1;
  private int master = -1;
  private int header = -1;
  private int notes = -1;
  private int note = -1;
  private int frame = -1;
  private String sheet = "";
  private int row;
  private int rows;
  private int column;
  private int columns;
  private int cell = -1;
  private int hiddenGroup = -1;
  private OdfColumns hiddenColumns = OdfColumns.NONE;

  OdfPlace(XmlPart part, OdfStyles styles) {
    this.part = part;
    this.styles = styles;
  }

  /** Sheets, rows, columns, slides and shapes that were passed over because they are hidden. */
  Set<String> hidden() {
    return hidden;
  }

  /** An element begins; false if it is hidden and nothing in it is for translators. */
  boolean enter(int i, boolean keepsHidden) {
    boolean isElement = part.partner(i) > i;
    if (!keepsHidden && (OdfHidden.isHidden(part, i) || styles.isOnHiddenLayer(part, i))) {
      hidden.add(whatIs(i));
      return false;
    }
    switch (part.tag(i)) {
      case "office:spreadsheet" -> isSpreadsheet = true;
      case "office:chart" -> isChart = true;
      case "text:list" -> lists += isElement ? 1 : 0;
      case "style:master-page" -> master = i;
      case "draw:page" -> {
        slides++;
        slide = i;
        return keepsHidden || !isHidden(i, "drawing-page", "draw:style-name", "slide " + slides);
      }
      case "presentation:notes" -> notes = i;
      case "text:note" -> note = i;
      case "draw:frame", "draw:custom-shape" -> frame = i;
      case "table:table" -> {
        return table(i, keepsHidden);
      }
      case "table:table-row" -> {
        return row(i, keepsHidden);
      }
      case "table:table-row-group" -> group(i);
      case "table:table-cell", "table:covered-table-cell" -> {
        return cell(i, keepsHidden);
      }
      default -> {
        if (part.tag(i).startsWith("style:header") || part.tag(i).startsWith("style:footer")) {
          header = i;
        }
      }
    }
    return true;
  }

  private String whatIs(int i) {
    return part.is(i, "text:section")
        ? "section " + part.attribute(i, "text:name").orElse("")
        : "shapes" + (slide < 0 ? "" : " of slide " + slides);
  }

  private boolean isHidden(int i, String family, String attribute, String what) {
    boolean hides =
        part.attribute(i, attribute).flatMap(style -> styles.hides(family, style)).orElse(false);
    if (hides) {
      hidden.add(what);
    }
    return hides;
  }

  private boolean table(int i, boolean keepsHidden) {
    if (!isSpreadsheet || isChart) {
      if (part.partner(i) > i) {
        tables.startTable();
      }
      return true;
    }
    String name = part.attribute(i, "table:name").orElse("");
    sheet = name;
    row = 0;
    rows = 1;
    hiddenColumns = OdfColumns.of(part, i);
    return keepsHidden || !isHidden(i, "table", "table:style-name", "sheet " + name);
  }

  private boolean row(int i, boolean keepsHidden) {
    tables.startRow();
    row += rows;
    rows = count(part, i, "table:number-rows-repeated");
    column = 0;
    columns = 1;
    boolean hides =
        isSpreadsheet && !keepsHidden && (hiddenGroup >= 0 || OdfColumns.isCollapsed(part, i));
    if (hides && hasWords(i)) {
      hidden.add("rows of " + sheet);
    }
    return !hides;
  }

  /** Rows that stay out of sight while their group is folded. */
  private void group(int i) {
    if (hiddenGroup < 0 && part.partner(i) > i && OdfColumns.isFolded(part, i)) {
      hiddenGroup = i;
    }
  }

  private boolean cell(int i, boolean keepsHidden) {
    tables.startCell(1);
    column += columns;
    columns = count(part, i, "table:number-columns-repeated");
    cell = part.partner(i) > i ? i : -1;
    boolean hides =
        isSpreadsheet && !keepsHidden && hiddenColumns.hides(column, column + columns - 1);
    if (hides && hasWords(i)) {
      hidden.add("columns of " + sheet);
    }
    return !hides;
  }

  private boolean hasWords(int i) {
    return part.words(i).chars().anyMatch(c -> !Character.isWhitespace(c));
  }

  /** How many rows or columns an element stands for. */
  static int count(XmlPart part, int i, String attribute) {
    return part.attribute(i, attribute)
        .filter(digits -> digits.matches("\\d{1,7}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  /** An element ends. */
  void leave(int i) {
    int start = part.partner(i);
    switch (part.tag(i)) {
      case "text:list" -> lists--;
      case "table:table" -> {
        if (!isSpreadsheet || isChart) {
          tables.endTable();
        }
      }
      default -> {}
    }
    master = master == start ? -1 : master;
    slide = slide == start ? -1 : slide;
    notes = notes == start ? -1 : notes;
    note = note == start ? -1 : note;
    frame = frame == start ? -1 : frame;
    header = header == start ? -1 : header;
    cell = cell == start ? -1 : cell;
    hiddenGroup = hiddenGroup == start ? -1 : hiddenGroup;
  }

  boolean isMaster() {
    return master >= 0 && header < 0;
  }

  boolean isList() {
    return lists > 0;
  }

  /** Whether the words repeat others of the document: labels of a chart, text of a master. */
  boolean isCopy() {
    return isChart || isMaster();
  }

  /** Whether the words are those of a number or the result of a formula. */
  boolean isComputed() {
    if (cell < 0 || !(isSpreadsheet || isChart)) {
      return false;
    }
    boolean isNumber =
        part.attribute(cell, "office:value-type")
            .filter(type -> !type.equals("string"))
            .isPresent();
    return isNumber || part.attribute(cell, "table:formula").isPresent();
  }

  void seeWords(String words) {
    tables.seeWords(words);
  }

  Optional<Role> role() {
    if (note >= 0) {
      return Optional.of(Role.FOOTNOTE);
    }
    if (notes >= 0) {
      return Optional.of(Role.NOTES);
    }
    if (header >= 0) {
      return Optional.of(Role.HEADER_FOOTER);
    }
    if (tables.isInside() || (isSpreadsheet && cell >= 0)) {
      return Optional.of(Role.CELL);
    }
    return frame < 0
        ? Optional.empty()
        : part.attribute(frame, "presentation:class").flatMap(OdfPlace::roleOfClass);
  }

  private static Optional<Role> roleOfClass(String name) {
    return switch (name) {
      case "title" -> Optional.of(Role.SLIDE_TITLE);
      case "subtitle" -> Optional.of(Role.SUB_HEADLINE);
      case "outline" -> Optional.of(Role.LIST_ITEM);
      case "header", "footer", "date-time" -> Optional.of(Role.HEADER_FOOTER);
      default -> Optional.empty();
    };
  }

  /** For people: {@code slide 2, notes}. */
  String describe() {
    List<String> steps = new ArrayList<>();
    if (slide >= 0) {
      steps.add("slide " + slides);
    }
    if (notes >= 0) {
      steps.add("notes");
    } else if (isMaster()) {
      steps.add("slide master");
    } else if (header >= 0) {
      steps.add(part.tag(header).startsWith("style:header") ? "header" : "footer");
    } else if (note >= 0) {
      steps.add("note");
    }
    if (isChart) {
      steps.add("chart");
    } else if (isSpreadsheet && cell >= 0) {
      steps.add("sheet " + sheet + ", cell " + SheetCells.letters(column) + row);
    } else if (tables.isInside()) {
      steps.add(tables.place());
    }
    return String.join(", ", steps);
  }
}
