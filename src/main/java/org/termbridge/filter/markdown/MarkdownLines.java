package org.termbridge.filter.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where lines and paragraphs of a Markdown document begin and end. */
final class MarkdownLines {

  private static final Pattern QUOTATION = Pattern.compile("(?:[ \\t]{0,3}+>[ \\t]?+)*+");

  private final String text;
  private int paragraphEnd;

  MarkdownLines(String text) {
    this.text = text;
  }

  /** Behind marks of quotations and indentation. */
  int body(int begin, int end) {
    Matcher marks = QUOTATION.matcher(text).region(begin, end);
    int at = marks.lookingAt() ? marks.end() : begin;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** The end of the last line that is not blank. */
  int paragraphEnd(int begin) {
    int at = begin;
    while (paragraphEnd < begin || paragraphEnd == 0) {
      int end = lineEnd(at);
      int next = behindLineEnd(end);
      boolean isLast =
          next >= text.length()
              || text.substring(body(next, lineEnd(next)), lineEnd(next)).isBlank();
      if (isLast) {
        paragraphEnd = end;
        break;
      }
      at = next;
    }
    return paragraphEnd;
  }

  boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  int lineEnd(int begin) {
    int at = begin;
    while (at < text.length() && !isLineEnd(at)) {
      at++;
    }
    return at;
  }

  int behindLineEnd(int end) {
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }
}
