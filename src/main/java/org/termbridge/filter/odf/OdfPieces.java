package org.termbridge.filter.odf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.termbridge.document.CodeType;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.RunPiece.Hold;
import org.termbridge.filter.office.RunPiece.Snippet;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.word.WordPieces;

/** The inline content of one {@code text:p} or {@code text:h} as pieces (ODF 1.3, part 3, 6.1). */
final class OdfPieces {

  private static final int LONGEST_DISPLAY = 40;

  private final XmlPart part;
  private final OdfStyles styles;
  private final boolean keepsHidden;
  private final List<RunPiece> pieces = new ArrayList<>();
  private final List<Integer> nested = new ArrayList<>();
  private final Set<String> changes = new HashSet<>();
  private boolean afterSpace = true;

  /** Whether what is read now is not shown. */
  private boolean isHidden;

  private boolean hidesWords;

  OdfPieces(XmlPart part, OdfStyles styles, int paragraph, boolean keepsHidden) {
    this.part = part;
    this.styles = styles;
    this.keepsHidden = keepsHidden;
    for (int i = paragraph + 1; i < part.partner(paragraph); i++) {
      if (part.is(i, "text:change-start")) {
        part.attribute(i, "text:change-id").ifPresent(changes::add);
      }
    }
    String style = part.attribute(paragraph, "text:style-name").orElse("");
    isHidden = !keepsHidden && styles.hides("paragraph", style).orElse(false);
    content(paragraph, Look.PLAIN);
    dropLastSpace();
  }

  List<RunPiece> pieces() {
    return pieces;
  }

  /** Elements inside the pieces that may hold texts of their own, in document order. */
  List<Integer> nested() {
    return nested;
  }

  /** Whether words were passed over because they are hidden. */
  boolean hidesWords() {
    return hidesWords;
  }

  private void content(int parent, Look look) {
    if (part.partner(parent) == parent) {
      chars("", look);
      return;
    }
    int at = part.end(parent);
    int i = parent + 1;
    while (i < part.partner(parent)) {
      text(at, part.start(i), look);
      element(i, look);
      at = part.end(part.partner(i));
      i = part.partner(i) + 1;
    }
    text(at, part.start(i), look);
    if (i == parent + 1 && at == part.start(i)) {
      chars("", look);
    }
  }

  private void element(int i, Look look) {
    if (isHidden && !part.is(i, "text:span")) {
      hidesWords |= !part.words(i).isBlank();
      solo(i, CodeType.OTHER, "hidden", Hold.EDGE);
      return;
    }
    switch (part.tag(i)) {
      case "text:span" -> span(i, look);
      case "text:s" -> spaces(i, look);
      case "text:tab" -> visible(i, CodeType.TAB, "tab", Hold.EDGE);
      case "text:line-break" -> visible(i, CodeType.LINE_BREAK, "line break", Hold.EDGE);
      case "text:a" -> around(i, i, CodeType.LINK, "link", look);
      case "text:meta", "text:meta-field" -> around(i, i, CodeType.OTHER, "markup", look);
      case "text:text-input" -> around(i, i, CodeType.FIELD, "field", look);
      case "text:ruby" -> ruby(i, look);
      case "text:note" -> {
        visible(i, CodeType.NOTE_REFERENCE, "note", Hold.WORDS);
        nested.add(i);
      }
      case "text:bookmark", "text:bookmark-start", "text:bookmark-end" -> bookmark(i);
      case "text:reference-mark", "text:reference-mark-start", "text:reference-mark-end" ->
          solo(i, CodeType.BOOKMARK, "mark", Hold.EDGE);
      case "text:change", "text:change-start", "text:change-end" -> change(i);
      case "office:annotation" -> solo(i, CodeType.OTHER, "comment", Hold.START);
      case "office:annotation-end" -> solo(i, CodeType.OTHER, "comment", Hold.END);
      case "text:number" -> solo(i, CodeType.OTHER, "number", Hold.START);
      case "text:soft-page-break" -> {}
      default -> other(i);
    }
  }

  private void other(int i) {
    String tag = part.tag(i);
    boolean isMark =
        tag.startsWith("text:") && (tag.contains("-mark") || tag.startsWith("text:hidden-"));
    if (tag.startsWith("text:") && !isMark) {
      visible(i, CodeType.FIELD, shown(i), Hold.WORDS);
    } else if (tag.startsWith("draw:") || tag.startsWith("dr3d:")) {
      visible(i, CodeType.IMAGE, part.is(i, "draw:frame") ? "frame" : "image", Hold.EDGE);
      nested.add(i);
    } else {
      solo(i, CodeType.OTHER, tag.substring(tag.indexOf(':') + 1), Hold.EDGE);
    }
  }

  private void span(int i, Look look) {
    String style = part.attribute(i, "text:style-name").orElse("");
    boolean outer = isHidden;
    isHidden = !keepsHidden && styles.hides("text", style).orElse(outer);
    if (isHidden && !showsAgain(i)) {
      hidesWords |= !part.words(i).isBlank();
      solo(i, CodeType.OTHER, "hidden", Hold.EDGE);
    } else {
      content(i, style.isEmpty() ? look : styles.look(look, style));
    }
    isHidden = outer;
  }

  /** Whether a span inside this hidden one is shown. */
  private boolean showsAgain(int span) {
    for (int i = span + 1; i < part.partner(span); i++) {
      if (part.is(i, "text:span") && part.opens(i)) {
        String style = part.attribute(i, "text:style-name").orElse("");
        if (styles.hides("text", style).filter(hides -> !hides).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private void spaces(int i, Look look) {
    int count =
        part.attribute(i, "text:c")
            .filter(digits -> digits.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .orElse(1);
    chars(" ".repeat(count), look);
    afterSpace = false;
  }

  /** White space counts once, and not at the start of the paragraph. */
  private void text(int from, int to, Look look) {
    if (from == to) {
      return;
    }
    if (isHidden) {
      Snippet xml = Snippet.of(from, to);
      hidesWords |= !part.text().substring(from, to).isBlank();
      pieces.add(new RunPiece.Solo(CodeType.OTHER, "hidden", "", Hold.EDGE, List.of(xml)));
      return;
    }
    StringBuilder words = new StringBuilder();
    for (char c : XmlText.unescape(part.text().substring(from, to)).toCharArray()) {
      boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!isSpace || !afterSpace) {
        words.append(isSpace ? ' ' : c);
      }
      afterSpace = isSpace;
    }
    if (!words.isEmpty()) {
      chars(words.toString(), look);
    }
  }

  private void dropLastSpace() {
    int last = pieces.size() - 1;
    if (afterSpace
        && last >= 0
        && pieces.get(last) instanceof RunPiece.Chars chars
        && chars.words().endsWith(" ")) {
      String words = chars.words().substring(0, chars.words().length() - 1);
      pieces.remove(last);
      if (!words.isEmpty()) {
        chars(words, chars.look());
      }
    }
  }

  private void chars(String words, Look look) {
    pieces.add(new RunPiece.Chars(words, look));
  }

  /** An element around words; its start tag and all up to that of the inner element is one code. */
  private void around(int outer, int inner, CodeType type, String display, Look look) {
    if (part.partner(inner) == inner) {
      solo(outer, CodeType.OTHER, display, Hold.EDGE);
      return;
    }
    List<Snippet> open = List.of(Snippet.of(part.start(outer), part.end(inner)));
    pieces.add(new RunPiece.Open(outer, type, display, tagData(outer), open));
    content(inner, look);
    int close = part.start(part.partner(inner));
    int end = part.end(part.partner(outer));
    pieces.add(new RunPiece.Close(outer, List.of(Snippet.of(close, end))));
  }

  private void ruby(int i, Look look) {
    int base = part.child(i, "text:ruby-base");
    int reading = part.child(i, "text:ruby-text");
    if (base < 0) {
      solo(i, CodeType.OTHER, "ruby", Hold.EDGE);
    } else {
      String display = reading < 0 ? "ruby" : "ruby " + part.words(reading).strip();
      around(i, base, CodeType.RUBY, display, look);
    }
  }

  /** Bookmarks that the program set for itself move to the edges. */
  private void bookmark(int i) {
    String name = part.attribute(i, "text:name").orElse("");
    boolean own = name.startsWith("__") || WordPieces.isMadeByProgram(name);
    boolean ends = part.is(i, "text:bookmark-end");
    solo(i, CodeType.BOOKMARK, "bookmark", !own ? Hold.EDGE : ends ? Hold.END : Hold.START);
  }

  /**
   * A change inside the paragraph counts as accepted; one that goes on elsewhere keeps its mark.
   */
  private void change(int i) {
    boolean ends = part.is(i, "text:change-end");
    boolean inside =
        part.is(i, "text:change")
            || (ends && part.attribute(i, "text:change-id").filter(changes::contains).isPresent());
    if (!inside && !(part.is(i, "text:change-start") && endsHere(i))) {
      solo(i, CodeType.OTHER, "change", ends ? Hold.END : Hold.START);
    }
  }

  private boolean endsHere(int start) {
    String id = part.attribute(start, "text:change-id").orElse("");
    for (int i = start + 1; i < part.size() && !isParagraphEnd(i); i++) {
      if (part.is(i, "text:change-end")
          && part.attribute(i, "text:change-id").filter(id::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isParagraphEnd(int i) {
    return !part.opens(i) && (part.is(i, "text:p") || part.is(i, "text:h"));
  }

  private String shown(int i) {
    String words = part.words(i).strip();
    String name = part.tag(i).substring(part.tag(i).indexOf(':') + 1);
    return words.isEmpty() || words.length() > LONGEST_DISPLAY ? name : words;
  }

  private void visible(int i, CodeType type, String display, Hold hold) {
    solo(i, type, display, hold);
    afterSpace = false;
  }

  private void solo(int i, CodeType type, String display, Hold hold) {
    Snippet xml = Snippet.of(part.start(i), part.end(part.partner(i)));
    pieces.add(new RunPiece.Solo(type, display, tagData(i), hold, List.of(xml)));
  }

  private String tagData(int i) {
    boolean holdsHidden = part.tag(i).startsWith("text:hidden-");
    return part.end(i) - part.start(i) <= 100 && !holdsHidden
        ? part.text().substring(part.start(i), part.end(i))
        : "<" + part.own(part.tag(i)) + ">";
  }
}
