package org.termbridge.filter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.termbridge.document.Code;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.filter.markup.Notation;

/**
 * Words in Markdown: escaped where they would be markup, and emphasis written so that it stays
 * emphasis between its new neighbours.
 *
 * @param place where the text stands
 * @param references how the unit's own source writes a character: U+00A0 as nbsp
 */
record MarkdownNotation(Place place, Map<Integer, String> references) implements Notation {

  enum Place {
    PARAGRAPH,
    HEADING,
    CELL,
    /** The title of a link, in quotation marks. */
    TITLE
  }

  @Override
  public String write(Text target, Function<Code, String> codes) {
    List<MarkdownPart> parts = new ArrayList<>();
    List<Inline> inlines = target.inlines();
    boolean lineStart = place == Place.PARAGRAPH;
    for (int i = 0; i < inlines.size(); i++) {
      if (inlines.get(i) instanceof Code code) {
        String markup = codes.apply(code);
        lineStart = (lineStart && markup.isEmpty()) || isBreak(markup);
        parts.add(MarkdownPart.code(markup, code));
      } else {
        boolean last = i == inlines.size() - 1;
        String before = parts.isEmpty() ? "" : parts.get(parts.size() - 1).markup();
        String after = last || !(inlines.get(i + 1) instanceof Code next) ? "" : codes.apply(next);
        String words = words(inlines.get(i).words(), i == 0, last);
        parts.add(
            MarkdownPart.words(
                new MarkdownEscape(words, this, before, after, lineStart, last).escaped()));
        lineStart = false;
      }
    }
    return MarkdownEmphasis.joined(parts);
  }

  /** A hard break and what begins the next line. */
  private static boolean isBreak(String markup) {
    return markup.indexOf('\n') >= 0 || markup.indexOf('\r') >= 0;
  }

  /** On one line, without space at the ends. */
  private static String words(String words, boolean first, boolean last) {
    String line = words.replaceAll("[ \\t]*\\R\\s*", " ");
    line = first ? line.replaceFirst("^[ \\t]+", "") : line;
    return last ? line.replaceFirst("[ \\t]+$", "") : line;
  }
}
