package org.termbridge.filter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.AltTexts;
import org.termbridge.filter.office.HiddenParts;
import org.termbridge.filter.office.Paragraph;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.TableTrack;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/**
 * A walk through one part of a word processing document: each paragraph and each alternative text
 * is shown at the desk, and what comes back is put in place. Only the paragraphs with a translation
 * change; all other characters of the part stay.
 */
final class WordPart {

  private final XmlPart part;
  private final WordSettings settings;
  private final WordStyles styles;
  private final UnitDesk desk;
  private final PartPlace where;
  private final WordRoles roles;
  private final WordLooks looks;
  private final Edits edits;
  private final TableTrack tables = new TableTrack();
  private int paragraphs;
  private int attributes;
  private int fallbacks;
  private int textBoxes;
  private int hiddenParagraphs;
  private boolean hidesShapes;

  /**
   * Where a part stands in its document.
   *
   * @param stem of unit ids
   * @param place for people, empty for the body
   * @param role of the part's paragraphs, if it gives them one
   */
  record PartPlace(String stem, String place, Optional<Role> role) {}

  WordPart(
      XmlPart part,
      WordSettings settings,
      WordStyles styles,
      UnitDesk desk,
      PartPlace where,
      WordRoles roles) {
    this.part = part;
    this.settings = settings;
    this.styles = styles;
    this.desk = desk;
    this.where = where;
    this.roles = roles;
    this.looks = new WordLooks(part, styles);
    this.edits = new Edits(part.text());
  }

  /** Walks the part and returns its new text, if anything changed. */
  Optional<String> translate() {
    walk(0, part.size());
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits.text());
  }

  /** What was passed over because it is hidden. */
  List<String> hidden() {
    List<String> hidden = new ArrayList<>();
    String of = where.place().isEmpty() ? "" : " of the " + where.place();
    if (hiddenParagraphs > 0) {
      hidden.add(HiddenParts.words(hiddenParagraphs) + of);
    }
    if (hidesShapes) {
      hidden.add("shapes" + of);
    }
    return hidden;
  }

  private void walk(int from, int to) {
    for (int i = from; i < to; i++) {
      i = part.opens(i) ? enter(i) : leave(i);
    }
  }

  /** Handles an opening tag; returns the last tag that it has dealt with. */
  private int enter(int i) {
    switch (part.tag(i)) {
      case "w:p" -> {
        int last = WordJoin.last(part, i);
        paragraph(i, last);
        return part.partner(last);
      }
      case "w:tbl" -> tables.startTable();
      case "w:tr" -> tables.startRow();
      case "w:tc" -> tables.startCell(columns(i));
      case "w:tblCaption", "w:tblDescription" -> attribute(i, "w:val");
      case "wp:anchor", "wp:inline", "wps:wsp", "wpg:wgp", "v:shape", "v:rect", "v:group" -> {
        if (!settings.hidden() && HiddenParts.isHidden(part, i)) {
          hidesShapes |= HiddenParts.hasWords(part, i);
          return part.partner(i);
        }
        attribute(i, "alt");
      }
      case "wp:docPr", "pic:cNvPr", "wps:cNvPr" -> {
        attribute(i, "descr");
        attribute(i, "title");
      }
      case "v:roundrect", "v:oval" -> attribute(i, "alt");
      case "v:textpath" -> wordArt(i);
      case "w:footnote", "w:endnote" -> {
        return part.attribute(i, "w:type").filter(type -> !type.equals("normal")).isPresent()
            ? part.partner(i)
            : i;
      }
      case "mc:AlternateContent" -> {
        if (part.partner(i) > i) {
          desk.remember();
        }
      }
      case "mc:Fallback" -> fallbacks += part.partner(i) > i ? 1 : 0;
      case "w:txbxContent", "wne:txbxContent" -> {
        textBoxes++;
        if (!settings.textBoxes()) {
          textBoxes--;
          return part.partner(i);
        }
      }
      case "w:comment", "w:pPr" -> {
        return part.partner(i);
      }
      default -> {}
    }
    return i;
  }

  private int leave(int i) {
    switch (part.tag(i)) {
      case "w:tbl" -> endTable(part.partner(i));
      case "w:txbxContent", "wne:txbxContent" -> textBoxes--;
      case "mc:Fallback" -> fallbacks--;
      case "mc:AlternateContent" -> desk.forget();
      case "w:sdt" -> unbind(part.partner(i));
      default -> {}
    }
    return i;
  }

  private void endTable(int table) {
    tables.endTable();
    int end = part.start(part.partner(table));
    if (desk.pair().filter(pair -> pair.target().isRightToLeft()).isPresent()
        && edits.changes(part.end(table), end)) {
      WordDirection.mirrorTable(part, edits, table);
    }
  }

  private int columns(int cell) {
    int properties = part.child(cell, "w:tcPr");
    int span = properties < 0 ? -1 : part.child(properties, "w:gridSpan");
    return WordStyles.value(part, span)
        .filter(value -> value.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  /** A control that shows a stored value would show the old one over the translation. */
  private void unbind(int control) {
    int properties = part.child(control, "w:sdtPr");
    int binding = properties < 0 ? -1 : part.child(properties, "w:dataBinding");
    int start = part.end(control);
    int end = part.start(part.partner(control));
    if (binding >= 0 && edits.changes(start, end)) {
      edits.replace(part.start(binding), part.end(part.partner(binding)), "");
    }
  }

  private void paragraph(int first, int last) {
    paragraphs++;
    int number = paragraphs;
    int properties = part.child(last, "w:pPr");
    int mark = properties < 0 ? -1 : part.child(properties, "w:pStyle");
    Optional<String> style = WordStyles.value(part, mark);
    boolean hides = style.map(styles::hides).orElse(false);
    WordPieces pieces = new WordPieces(part, looks, first, last, hides, settings.hidden());
    hiddenParagraphs += pieces.hidesWords() && fallbacks == 0 ? 1 : 0;
    Paragraph paragraph = new Paragraph(pieces.pieces());
    Optional<Text> translation = Optional.empty();
    if (paragraph.hasWords()) {
      tables.seeWords(paragraph.text().words());
      Role role =
          where.role().orElseGet(() -> roles.of(part, properties, style, tables.isInside()));
      translation = ask(where.stem() + "." + number, role, paragraph.text(), place());
    }
    for (WordPieceList.Nested nested : pieces.nested()) {
      walk(nested.first(), nested.last() + 1);
    }
    if (translation.isPresent()) {
      String content = content(properties, paragraph.with(translation.get()), pieces.hasLanguage());
      edits.replace(part.start(first), part.end(part.partner(last)), element(last, content));
    }
  }

  private String content(int properties, List<RunPiece> pieces, boolean sayLanguage) {
    LanguagePair pair = desk.pair().orElseThrow();
    String runs = new WordRuns(part, edits, pair, sayLanguage).write(pieces);
    String head =
        properties < 0
            ? ""
            : edits.text(part.start(properties), part.end(part.partner(properties)));
    if (pair.target().isRightToLeft() != pair.source().isRightToLeft()) {
      head = WordDirection.paragraph(part, edits, properties, pair.target().isRightToLeft());
    }
    return head + runs;
  }

  private String element(int paragraph, String content) {
    int end = part.partner(paragraph);
    String open = part.text().substring(part.start(paragraph), part.end(paragraph));
    return end == paragraph
        ? open.substring(0, open.length() - 2) + ">" + content + "</" + part.own("w:p") + ">"
        : open + content + part.text().substring(part.start(end), part.end(end));
  }

  private Optional<Text> ask(String id, Role role, Text text, Optional<String> place) {
    if (fallbacks > 0 && desk.knows(text)) {
      return desk.again(text);
    }
    Unit unit = Unit.of(id, role, text).withPreserveSpace(true);
    return desk.ask(place.map(unit::withPlace).orElse(unit));
  }

  private Optional<String> place() {
    StringBuilder place = new StringBuilder(where.place());
    if (textBoxes > 0) {
      place.append(place.isEmpty() ? "" : ", ").append("text box");
    }
    if (tables.isInside()) {
      place.append(place.isEmpty() ? "" : ", ").append(tables.place());
    }
    return place.isEmpty() ? Optional.empty() : Optional.of(place.toString());
  }

  /** An alternative text, which screen readers speak. */
  private void attribute(int i, String name) {
    if (settings.altText()) {
      attribute(i, name, Role.ALT_TEXT);
    }
  }

  /** Words drawn as a picture: a watermark. */
  private void wordArt(int i) {
    attribute(i, "string", where.role().orElse(Role.BODY));
  }

  private void attribute(int i, String name, Role role) {
    int[] span = part.attributeSpan(i, name);
    if (span.length == 0) {
      return;
    }
    attributes++;
    String words = part.attribute(i, name).orElse("");
    if (words.isBlank() || AltTexts.isFileName(words)) {
      return;
    }
    String id = where.stem() + ".a" + attributes;
    ask(id, role, Text.of(words), place())
        .ifPresent(text -> edits.replace(span[0], span[1], XmlText.escapeAttribute(text.words())));
  }
}
