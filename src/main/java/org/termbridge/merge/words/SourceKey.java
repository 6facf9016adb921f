package org.termbridge.merge.words;

import java.text.Normalizer;
import org.termbridge.document.Text;

/**
 * A text as it compares after a trip through tools: without white space and control characters,
 * which tools add, take away and swap at will, and without codes, whose ids some tools renumber.
 */
public final class SourceKey {

  private SourceKey() {}

  /** The visible words in composed form. */
  public static String of(Text text) {
    return of(text.words());
  }

  public static String of(String words) {
    String bare = bare(words);
    return isComposed(bare) ? bare : Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** Nothing below the first combining mark has another composed form. */
  private static boolean isComposed(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= '\u0300') {
        return Normalizer.isNormalized(words, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /** Whether there is nothing visible. */
  public static boolean isEmpty(Text text) {
    return text.inlines().stream()
        .allMatch(inline -> inline.words().chars().noneMatch(c -> isVisible((char) c)));
  }

  /** The visible words as they stand. */
  public static String bare(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (isVisible(words.charAt(i))) {
        key.append(words.charAt(i));
      }
    }
    return key.toString();
  }

  /** Whether a reader sees something, or at least a tool keeps it. */
  public static boolean isVisible(char c) {
    return !isSpace(c) && !Character.isISOControl(c) && c != '\uFEFF' && c != '\u200B';
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  public static boolean same(Text left, Text right) {
    return left.equals(right) || of(left).equals(of(right));
  }

  /** Whether there is anything to translate: a letter of any script. */
  public static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }
}
