package org.termbridge.merge.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.merge.Reason;

/**
 * The words of a translation as a document may hold them: no characters that XML forbids or nobody
 * can see, no line ends of a tool's own layout, no white space at the edges.
 *
 * @param text the words with their codes
 * @param reasons what had to be taken out, or is suspicious
 */
public record TargetWords(Text text, Set<Reason> reasons) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * Cleans a target.
   *
   * @param source what it translates; a character that stands there may stand in the target
   */
  public static TargetWords of(Text target, Text source, boolean preserveSpace) {
    String sourceWords = source.words();
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : target.inlines()) {
      if (inline instanceof Words) {
        String clean = clean(inline.words(), sourceWords, reasons);
        if (!clean.isEmpty()) {
          inlines.add(new Words(clean));
        }
      } else {
        inlines.add(inline);
      }
    }
    Text text =
        atEdges(new Text(new ToolLayout(source, preserveSpace).without(inlines)), sourceWords);
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
}
