package org.termbridge.filter.odf;

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
import org.termbridge.filter.office.Headline;
import org.termbridge.filter.office.HiddenParts;
import org.termbridge.filter.office.Paragraph;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/**
 * A walk through one part of an OpenDocument: each paragraph is shown at the desk, and what comes
 * back is put in place. Only the paragraphs with a translation change.
 */
final class OdfPart {

  private final XmlPart part;
  private final OdfSettings settings;
  private final OdfStyles styles;
  private final UnitDesk desk;
  private final String stem;
  private final OdfPlace place;
  private final Edits edits;
  private final Headline headline;
  private int paragraphs;
  private final Deque<OdfCellValue> cells = new ArrayDeque<>();
  private int attributes;
  private int hiddenParagraphs;

  /**
   * Prepares the walk.
   *
   * @param stem of unit ids
   * @param headline one for all parts of the document
   */
  OdfPart(
      XmlPart part,
      OdfSettings settings,
      OdfStyles styles,
      UnitDesk desk,
      String stem,
      Headline headline) {
    this.part = part;
    this.settings = settings;
    this.styles = styles;
    this.desk = desk;
    this.stem = stem;
    this.headline = headline;
    this.place = new OdfPlace(part, styles);
    this.edits = new Edits(part.text());
  }

  XmlPart part() {
    return part;
  }

  Edits edits() {
    return edits;
  }

  /** What was passed over because it is hidden. */
  List<String> hidden() {
    List<String> hidden = new ArrayList<>(place.hidden());
    if (hiddenParagraphs > 0) {
      hidden.add(HiddenParts.words(hiddenParagraphs));
    }
    return hidden;
  }

  /** Walks the part and puts translations in place. */
  OdfPart translate() {
    walk(0, part.size() - 1);
    return this;
  }

  private void walk(int from, int to) {
    for (int i = from; i <= to; i++) {
      i = part.opens(i) ? enter(i) : leave(i);
    }
  }

  private int leave(int i) {
    place.leave(i);
    if (isCell(i)) {
      cells.pop().follow(part, edits, part.partner(i));
    }
    return i;
  }

  private int enter(int i) {
    if (isOutside(i)) {
      return part.partner(i);
    }
    switch (part.tag(i)) {
      case "text:p", "text:h" -> {
        paragraph(i);
        return part.partner(i);
      }
      case "svg:title", "svg:desc" -> {
        altText(i);
        return part.partner(i);
      }
      case "presentation:header-decl",
          "presentation:footer-decl",
          "presentation:date-time-decl" -> {
        element(i, Role.HEADER_FOOTER);
        return part.partner(i);
      }
      default -> {
        if (!place.enter(i, settings.hidden())) {
          return part.partner(i);
        }
        if (isCell(i) && part.partner(i) > i) {
          cells.push(new OdfCellValue());
        }
        return i;
      }
    }
  }

  private boolean isCell(int i) {
    return part.is(i, "table:table-cell") || part.is(i, "table:covered-table-cell");
  }

  /** What no reader sees as text of the document, or what the user does not want. */
  private boolean isOutside(int i) {
    String tag = part.tag(i);
    return switch (tag) {
      case "office:annotation",
          "text:tracked-changes",
          "table:tracked-changes",
          "office:scripts",
          "office:settings",
          "text:ruby-text",
          "text:note-citation" ->
          true;
      case "text:note", "presentation:notes" -> !settings.notes();
      case "style:header",
          "style:header-left",
          "style:header-first",
          "style:footer",
          "style:footer-left",
          "style:footer-first" ->
          !settings.headers()
              || part.attribute(i, "style:display").filter("false"::equals).isPresent();
      case "draw:frame", "draw:custom-shape" -> isPrompt(i);
      default -> tag.startsWith("text:") && tag.endsWith("-source");
    };
  }

  /** Prompts of a master slide show nowhere. */
  private boolean isPrompt(int frame) {
    return place.isMaster() && part.attribute(frame, "presentation:class").isPresent();
  }

  private void paragraph(int i) {
    paragraphs++;
    int number = paragraphs;
    if (place.isComputed()) {
      return;
    }
    if (!settings.hidden() && OdfHidden.isHiddenParagraph(part, i)) {
      hiddenParagraphs++;
      return;
    }
    String style = part.attribute(i, "text:style-name").orElse("");
    OdfPieces pieces = new OdfPieces(part, styles, i, settings.hidden());
    hiddenParagraphs += pieces.hidesWords() ? 1 : 0;
    Paragraph paragraph = new Paragraph(pieces.pieces());
    Optional<Text> translation = Optional.empty();
    if (paragraph.hasWords()) {
      place.seeWords(paragraph.text().words());
      translation = ask(stem + "." + number, role(i, style), paragraph.text());
    }
    if (!cells.isEmpty()) {
      cells.element().add(paragraph.text(), translation);
    }
    nested(pieces.nested());
    translation.ifPresent(
        text ->
            edits.replace(
                part.end(i),
                part.start(part.partner(i)),
                new OdfRuns(part, edits).write(paragraph.with(text))));
  }

  /** What is in a frame or note of a cell is no part of its text. */
  private void nested(List<Integer> elements) {
    cells.push(new OdfCellValue());
    for (int element : elements) {
      walk(element, part.partner(element));
    }
    cells.pop();
  }

  private Optional<Text> ask(String id, Role role, Text text) {
    if (place.isCopy() && desk.knows(text)) {
      return desk.again(text);
    }
    Unit unit = Unit.of(id, role, text).withPreserveSpace(true);
    String where = place.describe();
    return desk.ask(where.isEmpty() ? unit : unit.withPlace(where));
  }

  private Role role(int i, String style) {
    Optional<Role> byPlace = place.role();
    if (byPlace.isPresent()) {
      return byPlace.get();
    }
    Optional<Role> byStyle = styles.role(style);
    if (byStyle.filter(Role.HEADLINE::equals).isPresent()) {
      return headline.firstOr(Role.HEADING);
    }
    if (byStyle.isPresent()) {
      return byStyle.get();
    }
    if (part.is(i, "text:h")) {
      boolean first = part.attribute(i, "text:outline-level").orElse("1").equals("1");
      return first ? headline.firstOr(Role.HEADING) : Role.HEADING;
    }
    return place.isList() ? Role.LIST_ITEM : Role.BODY;
  }

  /** An alternative text, which screen readers speak. */
  private void altText(int i) {
    attributes++;
    if (settings.altText() && !AltTexts.isFileName(part.words(i))) {
      element(i, Role.ALT_TEXT);
    }
  }

  private void element(int i, Role role) {
    Text text = Text.of(part.words(i));
    if (role == Role.HEADER_FOOTER) {
      attributes++;
    }
    if (text.isBlank() || part.partner(i) == i) {
      return;
    }
    ask(stem + ".a" + attributes, role, text)
        .ifPresent(
            target ->
                edits.replace(
                    part.end(i), part.start(part.partner(i)), XmlText.escape(target.words())));
  }
}
