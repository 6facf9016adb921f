package org.termbridge.document;

/**
 * Finds the width at which lines were broken: the one that explains the most line ends, because the
 * first word of the next line would not have fitted any more.
 */
final class LineWidths {

  private static final int NARROWEST = 24;
  private static final int WIDEST = 120;

  /** Differences from one width to the next: of ends that a width explains, of lines beyond it. */
  private final int[] full = new int[WIDEST + 2];

  private final int[] over = new int[WIDEST + 2];

  /** A line that another follows. */
  void pair(HardLine line, HardLine next) {
    int from = line.right();
    int to = from + room(line, next) - 1;
    if (from <= WIDEST && to >= NARROWEST) {
      full[from]++;
      full[Math.min(to, WIDEST) + 1]--;
    }
  }

  /** Any line. */
  void line(HardLine line) {
    if (line.isBreakable()) {
      over[0]++;
      over[Math.min(line.right(), WIDEST + 1)]--;
    }
  }

  /** The smallest of the widths that explain the most; 0 if none explains anything. */
  int best() {
    int best = 0;
    int most = 0;
    int ends = 0;
    int beyond = 0;
    for (int width = 0; width <= WIDEST; width++) {
      ends += full[width];
      beyond += over[width];
      int score = ends - beyond;
      if (width >= NARROWEST && score > most) {
        most = score;
        best = width;
      }
    }
    return best;
  }

  /** Columns that the next line's first word would have needed. */
  static int room(HardLine line, HardLine next) {
    boolean isTight =
        LineEndHyphens.isCut(line.text(), next.text())
            || HardLine.isWide(line.text().charAt(line.text().length() - 1))
            || HardLine.isWide(next.text().charAt(0));
    return next.firstColumns() + (isTight ? 0 : 1);
  }
}
