package org.termbridge.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * The words of a translation as a document may hold them: no characters that XML forbids or nobody
 * can see, no line ends of a tool's own layout, no white space at the edges.
 *
 * @param text the words with their codes
 * @param reasons what had to be taken out, or is suspicious
 */
record TargetWords(Text text, Set<Reason> reasons) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A line end of a tool's layout. */
  private static final Pattern INDENTED = Pattern.compile("[ \\t]*\\R(?:[ \\t]{2,}|\\t)");

  /**
   * Cleans a target.
   *
   * @param source what it translates; a character that stands there may stand in the target
   */
  static TargetWords of(Text target, Text source, boolean preserveSpace) {
    String sourceWords = source.words();
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : target.inlines()) {
      if (inline instanceof Words) {
        String clean = clean(inline.words(), sourceWords, reasons);
        String words = preserveSpace ? unindented(clean, sourceWords) : unwrapped(clean);
        if (!words.isEmpty()) {
          inlines.add(new Words(words));
        }
      } else {
        inlines.add(inline);
      }
    }
    Text text = atEdges(new Text(inlines), sourceWords);
    return new TargetWords(isLaidOutOnly(text, source) ? source : text, reasons);
  }

  private static Text atEdges(Text text, String source) {
    boolean spaced =
        !source.isEmpty()
            && (SourceKey.isSpace(source.charAt(0))
                || SourceKey.isSpace(source.charAt(source.length() - 1)));
    return spaced ? text : Edges.stripped(text);
  }

  /** Whether a tool changed nothing but white space. */
  private static boolean isLaidOutOnly(Text text, Text source) {
    return SourceKey.same(text, source) && layout(text).equals(layout(source));
  }

  /** Words and codes with all white space alike. */
  private static String layout(Text text) {
    return SPACE.matcher(text.marked()).replaceAll(" ").strip();
  }

  private static String clean(String words, String source, Set<Reason> reasons) {
    StringBuilder clean = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (isForbidden(c) && source.indexOf(c) < 0) {
                reasons.add(Reason.CONTROL_CHARACTER);
              } else {
                clean.appendCodePoint(c);
              }
            });
    if (words.indexOf('\uFFFD') >= 0 && source.indexOf('\uFFFD') < 0) {
      reasons.add(Reason.REPLACEMENT_CHARACTER);
    }
    return clean.toString();
  }

  /**
   * Controls other than tab and line ends, byte-order marks, halves of surrogate pairs,
   * non-characters.
   */
  static boolean isForbidden(int c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFEFF
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** Where white space counts, a source on one line has no translation on indented lines. */
  private static String unindented(String words, String source) {
    if (source.indexOf('\n') >= 0 || words.indexOf('\n') < 0) {
      return words;
    }
    return INDENTED.matcher(words).replaceAll(line -> space(words, line.start(), line.end()));
  }

  /** A line end with its indentation is one space, or nothing between full-width characters. */
  private static String unwrapped(String words) {
    if (words.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t')) {
      return words;
    }
    StringBuilder result = new StringBuilder();
    int i = 0;
    while (i < words.length()) {
      int end = i;
      boolean wraps = false;
      while (end < words.length() && " \t\r\n".indexOf(words.charAt(end)) >= 0) {
        wraps |= words.charAt(end) != ' ';
        end++;
      }
      if (end == i) {
        result.append(words.charAt(i++));
      } else {
        result.append(wraps ? space(words, i, end) : words.substring(i, end));
        i = end;
      }
    }
    return result.toString();
  }

  private static String space(String words, int start, int end) {
    boolean wide =
        start > 0
            && end < words.length()
            && Spacing.isWide(words.charAt(start - 1))
            && Spacing.isWide(words.charAt(end));
    return wide ? "" : " ";
  }
}
