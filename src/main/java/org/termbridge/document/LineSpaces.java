package org.termbridge.document;

/**
 * Whether a space stands between two lines that are joined. None does between characters of the
 * square scripts; beside one, the text shows its habit. Lines of Korean have their own rule.
 */
final class LineSpaces {

  private final KoreanLineEnds korean = new KoreanLineEnds();
  private int apart;
  private int together;

  /** Learns how a line was broken. */
  void learn(HardLine line, HardLine next, int width) {
    if (KoreanLineEnds.isBetween(line.text(), next.text())) {
      korean.learnEnd(line.right() + 2 > width, line.hasSpaceBehind());
    }
  }

  /** Learns the words that stand whole inside of a line. */
  void learn(HardLine line) {
    korean.learnWords(line.text());
    learnHabit(line.text());
  }

  /** Whether a figure or a Latin word stands off the square characters beside it. */
  private void learnHabit(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (HardLine.isWide(text.charAt(i - 1)) && isNarrow(text.charAt(i))) {
        together++;
      } else if (i > 1
          && HardLine.isWide(text.charAt(i - 2))
          && text.charAt(i - 1) == ' '
          && isNarrow(text.charAt(i))) {
        apart++;
      }
    }
  }

  private static boolean isNarrow(char c) {
    return Character.isLetterOrDigit(c) && !HardLine.isWide(c);
  }

  boolean isSpaced(HardLine line, HardLine next) {
    char last = line.text().charAt(line.text().length() - 1);
    char first = next.text().charAt(0);
    if (HardLine.isWide(last) || HardLine.isWide(first)) {
      boolean isBeside = isNarrow(last) || isNarrow(first);
      return isBeside && apart > together;
    }
    return korean.isSpaced(line.text(), next.text(), line.hasSpaceBehind());
  }
}
