package org.termbridge.filter.html;

import java.util.Map;
import org.termbridge.document.CodeType;
import org.termbridge.filter.markup.Piece;
import org.termbridge.filter.scan.MarkupScanner;

/** What translators see in place of a tag. */
public final class HtmlLabels {

  private static final Map<String, String> DISPLAYS =
      Map.ofEntries(
          Map.entry("a", "link"),
          Map.entry("img", "image"),
          Map.entry("picture", "image"),
          Map.entry("svg", "drawing"),
          Map.entry("math", "formula"),
          Map.entry("br", "line break"),
          Map.entry("input", "field"),
          Map.entry("rt", "reading"),
          Map.entry("rp", "reading"),
          Map.entry("rtc", "reading"));

  private HtmlLabels() {}

  /** Of a start or end tag. */
  public static Piece.Label of(MarkupScanner tag) {
    String name = tag.name();
    if (name.equals("a")) {
      return anchor(tag);
    }
    return new Piece.Label(name, HtmlElements.type(name), DISPLAYS.getOrDefault(name, name));
  }

  private static Piece.Label anchor(MarkupScanner tag) {
    String note = tag.value("role") + " " + tag.value("epub:type");
    if (note.contains("noteref")) {
      return new Piece.Label("a", CodeType.NOTE_REFERENCE, "note");
    }
    boolean link = tag.kind() == MarkupScanner.Kind.END || tag.attribute("href").isPresent();
    return new Piece.Label(
        "a", link ? CodeType.LINK : CodeType.BOOKMARK, link ? "link" : "bookmark");
  }

  /** Whether the element stands for words of the sentence it is in. */
  public static boolean saysSomething(MarkupScanner tag) {
    return tag.name().equals("img") && !tag.value("alt").isBlank();
  }
}
