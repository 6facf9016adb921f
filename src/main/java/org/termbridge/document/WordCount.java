package org.termbridge.document;

import java.lang.Character.UnicodeScript;

/**
 * Words as translators are paid for them: runs of letters and digits, joined by apostrophes,
 * hyphens, points and commas; each Han character and kana counts as one.
 */
public final class WordCount {

  private WordCount() {}

  /** The number of words in a text without codes. */
  public static int of(String text) {
    int count = 0;
    boolean inWord = false;
    int position = 0;
    while (position < text.length()) {
      int c = text.codePointAt(position);
      position += Character.charCount(c);
      if (c >= 0x2E80 && isCountedAlone(c)) {
        count++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        count += inWord ? 0 : 1;
        inWord = true;
      } else {
        inWord = inWord && isJoiner(c) && isLetterOrDigitAt(text, position);
      }
    }
    return count;
  }

  private static boolean isCountedAlone(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  private static boolean isJoiner(int c) {
    return c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == ',' || isMark(c);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLetterOrDigitAt(String text, int position) {
    return position < text.length() && Character.isLetterOrDigit(text.codePointAt(position));
  }
}
