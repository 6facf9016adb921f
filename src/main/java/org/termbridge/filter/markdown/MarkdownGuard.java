package org.termbridge.filter.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks at a Markdown document before it is parsed. The parser tries each link that opens again
 * from its beginning, copies the paragraph for each mark of code, and takes a call for each
 * quotation in a quotation: a hundred kilobytes of nothing else would keep it busy for minutes.
 */
final class MarkdownGuard {

  /** Quotations or list items in one another at the begin of a line. */
  private static final int MOST_MARKERS = 200;

  /** Links and brackets of a paragraph that are open at one place. */
  private static final int MOST_OPEN = 500;

  /** Characters that the parser may copy for one paragraph. */
  private static final long MOST_COPIED = 1_000_000_000;

  private final String text;
  private final Deque<Integer> items = new ArrayDeque<>();
  private int markers;
  private int brackets;
  private int addresses;
  private long codeMarks;
  private int paragraph;
  private boolean isAtBegin = true;
  private boolean isBlank = true;
  private int lineEnd;
  private boolean isRule;

  private MarkdownGuard(String text) {
    this.text = text;
  }

  /** Whether no writer nests like this. */
  static boolean isTooDeep(String text) {
    return new MarkdownGuard(text).isTooDeep();
  }

  private boolean isTooDeep() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        endLine(i);
      } else {
        look(c, i);
      }
      if (markers > MOST_MARKERS
          || items.size() > MOST_MARKERS
          || brackets > MOST_OPEN
          || addresses > MOST_OPEN
          || codeMarks * (i - paragraph) > MOST_COPIED) {
        return true;
      }
    }
    return false;
  }

  /** A blank line ends the paragraph, and all that is open in it. */
  private void endLine(int end) {
    if (isBlank) {
      codeMarks = 0;
      paragraph = end;
      brackets = 0;
      addresses = 0;
    }
    markers = 0;
    isAtBegin = true;
    isBlank = true;
  }

  private void look(char c, int i) {
    boolean isSpace = c == ' ' || c == '\t' || c == '\r';
    if (isAtBegin && isMarker(c, i)) {
      markers++;
      indent(i);
    } else if (!isSpace) {
      isAtBegin = false;
    }
    isBlank &= isSpace;
    boolean isEscaped = i > 0 && text.charAt(i - 1) == '\\';
    if (!isEscaped) {
      count(c, i);
    }
  }

  /** The first item of a line is inside those above that begin further left. */
  private void indent(int i) {
    if (markers > 1 || text.charAt(i) == '>') {
      return;
    }
    int column = i - text.lastIndexOf('\n', i);
    while (!items.isEmpty() && items.element() >= column) {
      items.pop();
    }
    items.push(column);
  }

  private boolean isMarker(char c, int i) {
    boolean isItem = (c == '-' || c == '+' || c == '*') && text.startsWith(" ", i + 1);
    boolean isNumber =
        Character.isDigit(c) && (text.startsWith(". ", i + 1) || text.startsWith(") ", i + 1));
    return c == '>' || isNumber || (isItem && !isRule(i));
  }

  /** Whether the line from here on is nothing but the same mark, which is a rule; seen once. */
  private boolean isRule(int start) {
    if (start >= lineEnd) {
      char mark = text.charAt(start);
      int end = text.indexOf('\n', start);
      lineEnd = end < 0 ? text.length() : end;
      isRule = mark != '+';
      for (int i = start; i < lineEnd && isRule; i++) {
        isRule = text.charAt(i) == mark || " \t\r".indexOf(text.charAt(i)) >= 0;
      }
    }
    return isRule;
  }

  private void count(char c, int i) {
    switch (c) {
      case '`' -> codeMarks++;
      case '[' -> brackets++;
      case ']' -> {
        brackets = Math.max(0, brackets - 1);
        addresses += text.startsWith("(", i + 1) ? 1 : 0;
      }
      case ')' -> addresses = Math.max(0, addresses - 1);
      default -> {}
    }
  }
}
