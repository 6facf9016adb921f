package org.termbridge.merge.words;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * White space between sentences, as the target language has it: none beside a full-width sentence,
 * one space where the source language needs none.
 */
public final class Spacing {

  private static final String CLOSING = "\"'\u201d\u2019\u00bb)]}*\u203a";
  private static final String OPENING = "\"'\u201c\u2018\u00ab([{*\u2039";

  private final LanguagePair pair;
  private final boolean preserveSpace;

  public Spacing(LanguagePair pair, boolean preserveSpace) {
    this.pair = pair;
    this.preserveSpace = preserveSpace;
  }

  /**
   * What to write between two sentences.
   *
   * @param gap what stands between them in the original
   * @param left the words before
   * @param right the words behind
   */
  public Text between(Text gap, String left, String right) {
    String words = gap.words();
    if (isLayout(words) || hasBreak(gap)) {
      return gap;
    }
    boolean wide = isWide(last(left)) || isWide(first(right));
    if (pair.target().joinsSentences() && !words.isEmpty() && words.isBlank() && wide) {
      return withoutWords(gap);
    }
    boolean needsSpace = pair.source().joinsSentences() && !pair.target().joinsSentences();
    if (needsSpace && words.isEmpty() && !wide && !touchesSpace(left, right)) {
      return withSpace(gap);
    }
    return gap;
  }

  /** Line ends, tabs and columns of blanks are not the space between two sentences. */
  private boolean isLayout(String words) {
    return preserveSpace
        && (words.length() > 2 || words.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t'));
  }

  private static boolean hasBreak(Text gap) {
    return gap.codes().stream()
        .anyMatch(code -> code.type() == CodeType.LINE_BREAK || code.type() == CodeType.TAB);
  }

  private static Text withoutWords(Text gap) {
    return new Text(gap.inlines().stream().filter(Code.class::isInstance).toList());
  }

  private static Text withSpace(Text gap) {
    List<Inline> inlines = new ArrayList<>(gap.inlines());
    inlines.add(new Words(" "));
    return new Text(inlines);
  }

  private static boolean touchesSpace(String left, String right) {
    return left.isEmpty()
        || right.isEmpty()
        || SourceKey.isSpace(left.charAt(left.length() - 1))
        || SourceKey.isSpace(right.charAt(0));
  }

  /** The character that decides at the end of a sentence; quotes are alike in all scripts. */
  private static int last(String words) {
    int end = words.length();
    while (end > 1 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : words.codePointBefore(end);
  }

  private static int first(String words) {
    int start = 0;
    while (start < words.length() - 1 && OPENING.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.isEmpty() ? ' ' : words.codePointAt(start);
  }

  /** Han, kana, and the punctuation and forms that fill a whole square. */
  public static boolean isWide(int c) {
    if (c < 0x2E80) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.BOPOMOFO
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6);
  }
}
