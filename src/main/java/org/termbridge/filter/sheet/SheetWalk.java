package org.termbridge.filter.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.Paragraph;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.ooxml.DrawingPart;
import org.termbridge.filter.ooxml.OoxmlExtras;
import org.termbridge.filter.ooxml.OoxmlPackage;
import org.termbridge.filter.text.Edits;

/** One walk through one workbook. */
final class SheetWalk {

  private final SheetFormat settings;
  private final OoxmlPackage document;
  private final UnitDesk desk;
  private final Map<String, byte[]> changed;
  private final String main;
  private final OoxmlExtras extras;
  private final Optional<SharedStrings> strings;
  private final SheetTables tables = new SheetTables();

  /** The shared strings, with what was asked for so far. */
  private static final class SharedStrings {
    private final XmlPart part;
    private final SheetText reader;
    private final Edits edits;
    private final List<Integer> items = new ArrayList<>();
    private final Map<Integer, Optional<Text>> asked = new HashMap<>();

    SharedStrings(XmlPart part) {
      this.part = part;
      this.reader = new SheetText(part);
      this.edits = new Edits(part.text());
      for (int i = 0; i < part.size(); i++) {
        if (part.is(i, "x:si") && part.opens(i)) {
          items.add(i);
        }
      }
    }
  }

  /**
   * A sheet of the workbook.
   *
   * @param part its part
   * @param name as people see it
   */
  private record Sheet(String part, String name) {}

  SheetWalk(
      SheetFormat settings, OoxmlPackage document, UnitDesk desk, Map<String, byte[]> changed) {
    this.settings = settings;
    this.document = document;
    this.desk = desk;
    this.changed = changed;
    this.main = document.mainPart();
    this.extras = new OoxmlExtras(document, desk, changed, settings.hidden());
    this.strings =
        document.targets(main, "sharedStrings").stream()
            .findFirst()
            .map(document::part)
            .map(SharedStrings::new);
  }

  List<Problem> run() {
    XmlPart workbook = document.part(main);
    if (workbook.size() == 0 || !workbook.is(0, "x:workbook")) {
      throw new Container.Damaged("its part " + main + " is no workbook");
    }
    desk.remember();
    List<Sheet> sheets = sheets(workbook);
    sheets.forEach(this::sheet);
    strings
        .filter(shared -> !shared.edits.isEmpty())
        .ifPresent(shared -> change(shared.part, shared.edits.text()));
    if (!tables.isEmpty()) {
      renameInFormulas();
    }
    if (settings.drawings()) {
      sheets.forEach(this::drawings);
    }
    desk.forget();
    if (settings.title()) {
      extras.title();
    }
    return extras.warnings(main, List.of("worksheet"));
  }

  private void change(XmlPart part, String text) {
    changed.put(part.name(), part.encode(text));
  }

  private List<Sheet> sheets(XmlPart workbook) {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.size(); i++) {
      if (workbook.is(i, "x:sheet") && workbook.opens(i)) {
        String name = workbook.attribute(i, "name").orElse("");
        boolean visible = workbook.attribute(i, "state").orElse("visible").equals("visible");
        if (!visible && !settings.hidden()) {
          extras.hide("sheet " + name);
        } else {
          workbook
              .attribute(i, "r:id")
              .flatMap(id -> document.byId(main, id))
              .ifPresent(part -> sheets.add(new Sheet(part, name)));
        }
      }
    }
    return sheets;
  }

  private void sheet(Sheet sheet) {
    XmlPart part = document.part(sheet.part());
    Edits edits = new Edits(part.text());
    Map<String, String> translated = new HashMap<>();
    SheetCells cells = new SheetCells(part, settings.hidden());
    SheetText inline = new SheetText(part);
    cells.each(
        cell ->
            text(sheet, cells, cell, inline, edits)
                .ifPresent(text -> translated.put(cell.reference(), text.words())));
    cells.hidden().stream().sorted().forEach(what -> extras.hide(what + " of " + sheet.name()));
    if (settings.headers()) {
      headers(sheet, part, edits);
    }
    if (!translated.isEmpty()) {
      turn(part, edits);
      for (String table : document.targets(sheet.part(), "table")) {
        XmlPart tablePart = document.part(table);
        tables.rename(tablePart, translated).ifPresent(text -> change(tablePart, text));
      }
    }
    if (!edits.isEmpty()) {
      change(part, edits.text());
    }
    document.release(sheet.part());
  }

  /** The translation of a cell's text, put in place where the text is the cell's own. */
  private Optional<Text> text(
      Sheet sheet, SheetCells cells, SheetCells.Cell cell, SheetText inline, Edits edits) {
    String place = "sheet " + sheet.name() + ", cell " + cell.reference();
    String id = extras.stem(sheet.part()) + "." + cell.reference();
    XmlPart part = document.part(sheet.part());
    return switch (cell.kind()) {
      case SHARED -> shared(cells.sharedString(cell), place);
      case INLINE -> {
        int item = part.child(cell.element(), "x:is");
        Paragraph paragraph = inline.read(item);
        Optional<Text> text = ask(id, paragraph, place);
        text.ifPresent(target -> inline.write(edits, item, paragraph, target));
        yield text;
      }
      case LITERAL -> {
        int value = part.child(cell.element(), "x:v");
        Text source = Text.of(part.words(value));
        Optional<Text> text =
            source.isBlank() ? Optional.empty() : desk.ask(unit(id, source, place));
        text.ifPresent(
            target ->
                edits.replace(
                    part.end(value),
                    part.start(part.partner(value)),
                    XmlText.escape(target.words())));
        yield text;
      }
    };
  }

  /** One string is one unit, however many cells show it. */
  private Optional<Text> shared(int index, String place) {
    if (strings.isEmpty() || index < 0 || index >= strings.get().items.size()) {
      throw new Container.Damaged("a cell shows the text " + index + ", which is missing");
    }
    SharedStrings shared = strings.get();
    Optional<Text> known = shared.asked.get(index);
    if (known != null) {
      return known;
    }
    int item = shared.items.get(index);
    Paragraph paragraph = shared.reader.read(item);
    Optional<Text> text =
        ask(extras.stem(shared.part.name()) + "." + (index + 1), paragraph, place);
    text.ifPresent(target -> shared.reader.write(shared.edits, item, paragraph, target));
    shared.asked.put(index, text);
    return text;
  }

  private Optional<Text> ask(String id, Paragraph paragraph, String place) {
    return paragraph.hasWords() ? desk.ask(unit(id, paragraph.text(), place)) : Optional.empty();
  }

  private static Unit unit(String id, Text text, String place) {
    return Unit.of(id, Role.CELL, text).withPreserveSpace(true).withPlace(place);
  }

  private void headers(Sheet sheet, XmlPart part, Edits edits) {
    for (int i = 0; i < part.size(); i++) {
      if (part.tag(i).matches("x:(?:odd|even|first)(?:Header|Footer)")
          && part.opens(i)
          && part.partner(i) > i) {
        final int element = i;
        Paragraph paragraph = SheetHeader.read(part.words(i));
        String kind = part.tag(i).substring(2);
        String place =
            "sheet " + sheet.name() + (kind.endsWith("Header") ? ", header" : ", footer");
        if (paragraph.hasWords()) {
          Unit unit =
              Unit.of(extras.stem(sheet.part()) + "." + kind, Role.HEADER_FOOTER, paragraph.text())
                  .withPreserveSpace(true)
                  .withPlace(place);
          desk.ask(unit)
              .ifPresent(
                  text ->
                      edits.replace(
                          part.end(element),
                          part.start(part.partner(element)),
                          XmlText.escape(SheetHeader.write(paragraph, text))));
        }
      }
    }
  }

  /** A sheet in a right-to-left language begins at the right. */
  private void turn(XmlPart part, Edits edits) {
    LanguagePair pair = desk.pair().orElseThrow();
    boolean rightToLeft = pair.target().isRightToLeft();
    if (rightToLeft == pair.source().isRightToLeft()) {
      return;
    }
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "x:sheetView") && part.opens(i)) {
        int[] span = part.attributeSpan(i, "rightToLeft");
        if (span.length > 0) {
          edits.replace(span[0], span[1], rightToLeft ? "1" : "0");
        } else if (rightToLeft) {
          edits.insert(part.start(i) + 1 + part.own("x:sheetView").length(), " rightToLeft=\"1\"");
        }
      }
    }
  }

  /** Formulas stand in every sheet, also in hidden ones. */
  private void renameInFormulas() {
    List<String> names = new ArrayList<>(List.of(main));
    for (String sheet : document.targets(main, "worksheet")) {
      names.add(sheet);
      names.addAll(document.targets(sheet, "table"));
    }
    for (String name : names) {
      XmlPart part = document.part(name);
      byte[] now = changed.get(name);
      String current = now == null ? part.text() : XmlPart.of(name, now).text();
      tables.renameInFormulas(part, current).ifPresent(text -> change(part, text));
    }
  }

  private void drawings(Sheet sheet) {
    String place = "sheet " + sheet.name();
    for (String drawing : document.targets(sheet.part(), "drawing")) {
      extras.drawing(drawing, DrawingPart.Kind.DRAWING, place, settings.altText());
      for (String type : List.of("chart", "chartEx")) {
        for (String chart : document.targets(drawing, type)) {
          extras.chart(chart, DrawingPart.Kind.SHEET_CHART, place + ", chart");
        }
      }
      extras.diagrams(drawing, place + ", diagram");
    }
  }
}
