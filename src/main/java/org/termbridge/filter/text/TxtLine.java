package org.termbridge.filter.text;

import org.termbridge.document.LineWrap;

/**
 * A line of a plain text.
 *
 * @param text of the document
 * @param number from 1
 * @param from where the line begins
 * @param start of the content, behind the indent
 * @param end of the content, before trailing white space
 * @param after start of the next line
 */
public record TxtLine(String text, int number, int from, int start, int end, int after) {

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

  boolean startsItem() {
    return startsItem(content());
  }

  /** A bullet or a number in front: a new item, whatever the line before looked like. */
  static boolean startsItem(String content) {
    if (content.length() < 3) {
      return false;
    }
    if ("-*\u2022\u00B7\u25AA\u25CF\u2013\u2014".indexOf(content.charAt(0)) >= 0) {
      // "- 30 -" is no item.
      return isSpace(content.charAt(1)) && DASHES.indexOf(content.charAt(content.length() - 1)) < 0;
    }
    int digits = 0;
    while (digits < content.length() && Character.isDigit(content.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && digits <= 2
        && digits + 1 < content.length()
        && ".)".indexOf(content.charAt(digits)) >= 0
        && isSpace(content.charAt(digits + 1));
  }

  /** With its indent and the white space behind it. */
  String whole() {
    int stop = after;
    if (stop > from && isLineEnd(text.charAt(stop - 1))) {
      stop -= stop - 1 > from && text.startsWith("\r\n", stop - 2) ? 2 : 1;
    }
    while (stop > end && text.charAt(stop - 1) == END_OF_FILE) {
      stop--;
    }
    return text.substring(from, stop);
  }

  String indent() {
    return text.substring(from, start);
  }

  static int columns(CharSequence words) {
    return LineWrap.columns(words);
  }

  /** Characters of the square scripts, which take two columns and no spaces; not Hangul. */
  public static boolean isWide(char c) {
    return LineWrap.isWide(c);
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
    return new TxtLine(text, number, from, start, end, after);
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
