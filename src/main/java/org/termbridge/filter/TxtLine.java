package org.termbridge.filter;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * A line of a plain text.
 *
 * @param text of the document
 * @param number from 1
 * @param start of the content, behind the indent
 * @param end of the content, before trailing white space
 * @param after start of the next line
 */
record TxtLine(String text, int number, int start, int end, int after) {

  private static final char END_OF_FILE = 0x1A;
  private static final String DASHES = "-\u2013\u2014";

  static TxtLine first(String text) {
    return at(text, 0, 1);
  }

  TxtLine next() {
    return at(text, after, number + 1);
  }

  /** False behind the last line. */
  boolean exists() {
    return after > start || start < text.length();
  }

  String content() {
    return text.substring(start, end);
  }

  /** As in the document. */
  String lineEnd() {
    return text.startsWith("\r\n", after - 2) ? "\r\n" : "\n";
  }

  boolean isBlank() {
    return start == end;
  }

  /** A bullet or a number in front: a new item, whatever the line before looked like. */
  boolean startsItem() {
    if (end - start < 3) {
      return false;
    }
    if ("-*\u2022\u00B7\u25AA\u25CF\u2013\u2014".indexOf(text.charAt(start)) >= 0) {
      // "- 30 -" is no item.
      return isSpace(text.charAt(start + 1)) && DASHES.indexOf(text.charAt(end - 1)) < 0;
    }
    int digits = start;
    while (digits < end && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > start
        && digits - start <= 2
        && digits + 1 < end
        && ".)".indexOf(text.charAt(digits)) >= 0
        && isSpace(text.charAt(digits + 1));
  }

  /** In columns: a Chinese character takes two. */
  int width() {
    return columns(content());
  }

  /** Columns up to the first place where the line could have been broken. */
  int firstWordWidth() {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    String content = content();
    breaks.setText(content);
    breaks.first();
    return columns(content.substring(0, breaks.next()).stripTrailing());
  }

  static int columns(CharSequence words) {
    int columns = 0;
    for (int i = 0; i < words.length(); i++) {
      columns += isWide(words.charAt(i)) ? 2 : 1;
    }
    return columns;
  }

  /** Characters of the square scripts, which take two columns and no spaces; not Hangul. */
  static boolean isWide(char c) {
    return c >= 0x2E80 && c <= 0xFFEF && !(c >= 0xAC00 && c <= 0xD7AF);
  }

  private static TxtLine at(String text, int from, int number) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    int after = end;
    if (after < text.length()) {
      boolean pair = text.startsWith("\r\n", after);
      after += pair ? 2 : 1;
    }
    int start = from;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isBehindText(text.charAt(end - 1))) {
      end--;
    }
    return new TxtLine(text, number, start, end, after);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Space, or the sign that old programs put at the end of a file. */
  private static boolean isBehindText(char c) {
    return isSpace(c) || c == END_OF_FILE;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
