package org.termbridge.filter.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.AltTexts;
import org.termbridge.filter.office.HiddenParts;
import org.termbridge.filter.office.Paragraph;
import org.termbridge.filter.office.TableTrack;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/**
 * A walk through a part whose texts are DrawingML: a slide, speaker notes, a chart, a diagram, the
 * drawing of a sheet. Only the paragraphs with a translation change.
 */
public final class DrawingPart {

  /** What the part is. */
  public enum Kind {
    SLIDE,
    NOTES,
    /** A layout or master: what is no placeholder shows on the slides, often on several layouts. */
    MASTER,
    CHART,
    /** A chart of a workbook: its labels repeat cells. */
    SHEET_CHART,
    DIAGRAM,
    /** The picture of a diagram, drawn by the program: its words repeat the diagram's. */
    DIAGRAM_PICTURE,
    DRAWING
  }

  private final XmlPart part;
  private final Kind kind;
  private final UnitDesk desk;
  private final String stem;
  private final String place;
  private final boolean altText;
  private final boolean keepsHidden;
  private final DrawingLooks looks;
  private final Edits edits;
  private final TableTrack tables = new TableTrack();
  private final Deque<String> placeholders = new ArrayDeque<>();
  private final List<String> hiddenParts = new ArrayList<>();
  private boolean hidesWords;
  private int paragraphs;
  private int attributes;
  private int labels;
  private int fallbacks;
  private int literals;

  DrawingPart(
      XmlPart part,
      Kind kind,
      UnitDesk desk,
      String stem,
      String place,
      boolean altText,
      boolean keepsHidden) {
    this.part = part;
    this.kind = kind;
    this.desk = desk;
    this.stem = stem;
    this.place = place;
    this.altText = altText;
    this.keepsHidden = keepsHidden;
    this.looks = new DrawingLooks(part);
    this.edits = new Edits(part.text());
    placeholders.push("");
  }

  /** Walks the part and returns its new text, if anything changed. */
  Optional<String> translate() {
    for (int i = 0; i < part.size(); i++) {
      i = part.opens(i) ? enter(i) : leave(i);
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits.text());
  }

  /** Whether hidden shapes with words were passed over. */
  boolean hidesWords() {
    return hidesWords;
  }

  /** Ids of the charts and diagrams in hidden shapes. */
  List<String> hiddenParts() {
    return hiddenParts;
  }

  private int enter(int i) {
    switch (part.tag(i)) {
      case "a:p" -> {
        paragraph(i);
        return part.partner(i);
      }
      case "a:tbl" -> tables.startTable();
      case "a:tr" -> tables.startRow();
      case "a:tc" -> tables.startCell(1);
      case "p:grpSp",
          "p:graphicFrame",
          "p:pic",
          "p:cxnSp",
          "xdr:grpSp",
          "xdr:graphicFrame",
          "xdr:pic",
          "xdr:cxnSp" -> {
        return hides(i) ? part.partner(i) : i;
      }
      case "p:sp", "xdr:sp" -> {
        if (hides(i)) {
          return part.partner(i);
        }
        if (part.partner(i) > i) {
          placeholders.push(Placeholders.type(part, i));
        }
      }
      case "p:cNvPr", "xdr:cNvPr", "cdr:cNvPr", "pic:cNvPr" -> altTexts(i);
      case "c:pt" -> label(i, "c:v", literals > 0);
      case "c:tx" -> label(i, "c:v", /* own= */ true);
      case "cx:txData" -> label(i, "cx:v", part.child(i, "cx:f") < 0);
      case "cx:pt" -> chartExLabel(i);
      case "c:numCache", "c:numLit", "cx:numDim", "a:pPr" -> {
        return part.partner(i);
      }
      case "mc:AlternateContent" -> {
        if (part.partner(i) > i) {
          desk.remember();
        }
      }
      case "mc:Fallback" -> fallbacks += part.partner(i) > i ? 1 : 0;
      case "c:strLit" -> literals += part.partner(i) > i ? 1 : 0;
      default -> {}
    }
    return i;
  }

  private boolean hides(int shape) {
    boolean hides = !keepsHidden && HiddenParts.isHidden(part, shape);
    if (hides) {
      hidesWords |= HiddenParts.hasWords(part, shape);
      hiddenParts.addAll(HiddenParts.parts(part, shape));
    }
    return hides;
  }

  private int leave(int i) {
    switch (part.tag(i)) {
      case "a:tbl" -> endTable(part.partner(i));
      case "p:sp", "xdr:sp" -> placeholders.pop();
      case "mc:AlternateContent" -> desk.forget();
      case "mc:Fallback" -> fallbacks--;
      case "c:strLit" -> literals--;
      default -> {}
    }
    return i;
  }

  private void endTable(int table) {
    tables.endTable();
    int properties = part.child(table, "a:tblPr");
    boolean turns =
        desk.pair()
            .filter(pair -> pair.target().isRightToLeft() && !pair.source().isRightToLeft())
            .isPresent();
    if (turns
        && properties >= 0
        && edits.changes(part.end(table), part.start(part.partner(table)))
        && part.attributeSpan(properties, "rtl").length == 0) {
      edits.insert(part.start(properties) + 1 + part.own("a:tblPr").length(), " rtl=\"1\"");
    }
  }

  private void paragraph(int i) {
    paragraphs++;
    String placeholder = placeholders.element();
    if ((kind == Kind.MASTER && !placeholder.isEmpty()) || isGenerated(placeholder)) {
      return;
    }
    DrawingPieces pieces = new DrawingPieces(part, looks, i);
    Paragraph paragraph = new Paragraph(pieces.pieces());
    if (!paragraph.hasWords()) {
      return;
    }
    tables.seeWords(paragraph.text().words());
    ask(stem + "." + paragraphs, role(placeholder), paragraph.text())
        .ifPresent(
            text ->
                DrawingRuns.write(
                    part,
                    edits,
                    i,
                    paragraph.with(text),
                    desk.pair().orElseThrow(),
                    pieces.hasLanguage(),
                    alignsByItself(placeholder)));
  }

  private boolean alignsByItself(String placeholder) {
    return Placeholders.isCentred(placeholder) || kind == Kind.CHART || kind == Kind.SHEET_CHART;
  }

  private Optional<Text> ask(String id, Role role, Text text) {
    boolean repeats = fallbacks > 0 || kind == Kind.DIAGRAM_PICTURE || kind == Kind.MASTER;
    if (repeats && desk.knows(text)) {
      return desk.again(text);
    }
    Unit unit = Unit.of(id, role, text).withPreserveSpace(true);
    String where = tables.isInside() ? comma(place) + tables.place() : place;
    return desk.ask(where.isEmpty() ? unit : unit.withPlace(where));
  }

  /** Numbers of slides, and the dates of pages of notes, are put in by the program. */
  private boolean isGenerated(String placeholder) {
    return placeholder.equals("sldNum") || (kind == Kind.NOTES && placeholder.equals("dt"));
  }

  private static String comma(String place) {
    return place.isEmpty() ? "" : place + ", ";
  }

  private Role role(String placeholder) {
    if (kind == Kind.NOTES) {
      return Placeholders.isFooter(placeholder) ? Role.HEADER_FOOTER : Role.NOTES;
    }
    if (tables.isInside()) {
      return Role.CELL;
    }
    return switch (placeholder) {
      case "title", "ctrTitle" -> Role.SLIDE_TITLE;
      case "subTitle" -> Role.SUB_HEADLINE;
      case "body", "obj" -> Role.LIST_ITEM;
      default -> Placeholders.isFooter(placeholder) ? Role.HEADER_FOOTER : Role.BODY;
    };
  }

  private void altTexts(int i) {
    for (String name : new String[] {"descr", "title"}) {
      int[] span = part.attributeSpan(i, name);
      if (altText && span.length > 0 && kind != Kind.NOTES && kind != Kind.MASTER) {
        attributes++;
        String words = part.attribute(i, name).orElse("");
        if (!words.isBlank() && !AltTexts.isFileName(words)) {
          ask(stem + ".a" + attributes, Role.ALT_TEXT, Text.of(words))
              .ifPresent(
                  text -> edits.replace(span[0], span[1], XmlText.escapeAttribute(text.words())));
        }
      }
    }
  }

  private void label(int parent, String tag, boolean own) {
    int value = part.child(parent, tag);
    if (value >= 0 && part.partner(value) > value) {
      label(value, own);
    }
  }

  /** A label of the new charts stands in the point itself. */
  private void chartExLabel(int i) {
    if (part.partner(i) == i + 1) {
      label(i, /* own= */ false);
    }
  }

  /**
   * A label as the chart last saw it; series repeat the same categories.
   *
   * @param own whether it stands in the chart itself and repeats no cell
   */
  private void label(int value, boolean own) {
    labels++;
    Text text = Text.of(part.words(value));
    if (text.isBlank()) {
      return;
    }
    Optional<Text> translation;
    if (desk.knows(text)) {
      translation = desk.again(text);
    } else if (kind == Kind.SHEET_CHART && !own) {
      return;
    } else {
      translation = ask(stem + ".v" + labels, Role.BODY, text);
    }
    translation.ifPresent(
        target ->
            edits.replace(
                part.end(value), part.start(part.partner(value)), XmlText.escape(target.words())));
  }
}
