package org.termbridge.merge.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * Takes line ends and indentation out of a translation that a tool put there to lay out its XML,
 * with the space that they became where there should be none.
 */
final class ToolLayout {

  /** A line end of a tool's layout. */
  private static final Pattern INDENTED = Pattern.compile("[ \\t]*\\R(?:[ \\t]{2,}|\\t)");

  private static final String CLOSING = ".,;:!?)]}\u2026\u201d\u2019\u00bb";
  private static final String OPENING = "([{\u201c\u2018\u00ab\u00bf\u00a1";

  private final boolean preserveSpace;
  private final boolean isOneLine;
  private final Set<String> spaceBefore = new HashSet<>();
  private final Set<String> spaceBehind = new HashSet<>();

  /**
   * Layout against a source.
   *
   * @param preserveSpace whether line ends may be the document's
   */
  ToolLayout(Text source, boolean preserveSpace) {
    this.preserveSpace = preserveSpace;
    this.isOneLine = source.words().indexOf('\n') < 0;
    List<Inline> inlines = source.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      String words = inlines.get(i).words();
      if (!words.isEmpty() && i > 0 && SourceKey.isSpace(words.charAt(0))) {
        spaceBehind.add(inlines.get(i - 1).marked());
      }
      boolean endsInSpace = !words.isEmpty() && SourceKey.isSpace(words.charAt(words.length() - 1));
      if (endsInSpace && i + 1 < inlines.size()) {
        spaceBefore.add(inlines.get(i + 1).marked());
      }
    }
  }

  /** The inlines without layout; none of them is empty. */
  List<Inline> without(List<Inline> inlines) {
    List<Inline> result = new ArrayList<>();
    for (int i = 0; i < inlines.size(); i++) {
      String words = inlines.get(i).words();
      if (!(inlines.get(i) instanceof Words) || !isLaidOut(words)) {
        result.add(inlines.get(i));
        continue;
      }
      boolean glued = i > 0 && isGluedBehind(inlines.get(i - 1));
      boolean gluedNext = i + 1 < inlines.size() && isGluedBefore(inlines.get(i + 1));
      String flowing = flowing(words, glued, gluedNext);
      if (!flowing.isEmpty()) {
        result.add(new Words(flowing));
      }
    }
    return result;
  }

  /** Where white space counts, a source on one line has no translation on indented lines. */
  private boolean isLaidOut(String words) {
    return preserveSpace
        ? isOneLine && words.indexOf('\n') >= 0 && INDENTED.matcher(words).find()
        : words.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
  }

  /** A line end with its indentation is one space, or nothing between full-width characters. */
  private String flowing(String words, boolean glued, boolean gluedNext) {
    StringBuilder result = new StringBuilder();
    int i = 0;
    while (i < words.length()) {
      int end = i;
      while (end < words.length() && " \t\r\n".indexOf(words.charAt(end)) >= 0) {
        end++;
      }
      if (end == i) {
        result.append(words.charAt(i++));
      } else {
        String space = words.substring(i, end);
        boolean atCode = (glued && i == 0) || (gluedNext && end == words.length());
        result.append(!isLayout(space) ? space : atCode || isNone(words, i, end) ? "" : " ");
        i = end;
      }
    }
    return result.toString();
  }

  private boolean isLayout(String space) {
    return preserveSpace ? INDENTED.matcher(space).find() : space.chars().anyMatch(c -> c != ' ');
  }

  /** Between full-width characters, and beside punctuation that stands close. */
  private static boolean isNone(String words, int start, int end) {
    char before = start == 0 ? ' ' : words.charAt(start - 1);
    char behind = end == words.length() ? ' ' : words.charAt(end);
    boolean wide = Spacing.isWide(before) && Spacing.isWide(behind);
    return wide
        || (start == 0 && CLOSING.indexOf(behind) >= 0)
        || (end == words.length() && OPENING.indexOf(before) >= 0);
  }

  /** Whether words behind a code begin without a space, as in the source. */
  private boolean isGluedBehind(Inline inline) {
    return inline instanceof Code code
        && (code.kind() == CodeKind.OPEN || standsClose(code))
        && !spaceBehind.contains(code.marked());
  }

  private boolean isGluedBefore(Inline inline) {
    return inline instanceof Code code
        && (code.kind() == CodeKind.CLOSE || standsClose(code))
        && !spaceBefore.contains(code.marked());
  }

  /** Codes of which no word of any language keeps a distance that the source does not have. */
  private static boolean standsClose(Code code) {
    return code.kind() == CodeKind.STANDALONE
        && switch (code.type()) {
          case NOTE_REFERENCE, LINE_BREAK, TAB -> true;
          default -> false;
        };
  }
}
