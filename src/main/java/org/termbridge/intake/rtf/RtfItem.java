package org.termbridge.intake.rtf;

import java.util.regex.Pattern;

/** The label of the list item that a paragraph of an RTF document is: whether it counts. */
final class RtfItem {

  private static final int DEEPEST = 5;
  private static final Pattern COUNTS = Pattern.compile("\\d|[A-Za-z][.)]|\\([A-Za-z]");

  private final StringBuilder label = new StringBuilder();
  private boolean isItem;

  /** A label begins. */
  void begin() {
    isItem = true;
    label.setLength(0);
  }

  void label(char c) {
    label.append(c);
  }

  /**
   * The mark of the item that a paragraph ends, 0 if it is none. The next paragraph has a label of
   * its own.
   *
   * @param level from 0
   */
  char mark(int level) {
    if (!isItem) {
      return 0;
    }
    isItem = false;
    char first = COUNTS.matcher(label).find() ? RtfMark.NUMBERED : RtfMark.BULLET;
    return (char) (first + Math.max(0, Math.min(level, DEEPEST)));
  }
}
