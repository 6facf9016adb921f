package org.termbridge.intake.pdf.line;

import java.lang.Character.UnicodeScript;

/** What a PDF's reader must know about scripts. */
public final class PdfScript {

  private PdfScript() {}

  /** Ideographs, kana and their punctuation: written without spaces between words. */
  public static boolean isUnspaced(int c) {
    if (c < 0x2E80) {
      return false;
    }
    return (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF65)
        || switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
          default -> false;
        };
  }

  /** Words in it are parted by spaces, and lines may end inside of them. */
  static boolean isHangul(int c) {
    return c >= 0x1100 && UnicodeScript.of(c) == UnicodeScript.HANGUL;
  }

  /** Punctuation that takes the width of an ideograph in Chinese and Japanese text. */
  static boolean isWideQuote(int c) {
    return c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—' || c == '·';
  }

  static boolean opensQuotation(int c) {
    return c == '“' || c == '‘' || c == '(' || c == '（';
  }

  static boolean closesQuotation(int c) {
    return c == '”' || c == '’' || c == ')';
  }

  public static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  public static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "”’\"'»›」』）)】]*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?。！？…؟।｡".indexOf(text.charAt(end - 1)) >= 0;
  }
}
