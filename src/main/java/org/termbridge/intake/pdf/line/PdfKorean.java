package org.termbridge.intake.pdf.line;

import java.util.List;
import org.termbridge.document.KoreanLineEnds;

/**
 * Whether the ends of a PDF's lines cut Korean words. Where lines have spaces behind them, those
 * tell; else the lines' fullness does. Lines that are all spread to the margin are always full and
 * tell nothing: they count as broken between words.
 */
final class PdfKorean {

  /** Of the font size: what is left at the end of a line that was spread to the margin. */
  private static final float SPREAD = 0.08f;

  private final KoreanLineEnds ends = new KoreanLineEnds();

  /** Whether lines of Korean text have a space character at their end where a word ends. */
  private final boolean hasSpaces;

  private int full;
  private int spread;

  PdfKorean(List<PdfLine> lines) {
    long korean = lines.stream().filter(PdfKorean::endsInHangul).count();
    long spaced = lines.stream().filter(l -> endsInHangul(l) && l.isSpaced()).count();
    hasSpaces = spaced * 5 > korean;
    if (korean > 0 && !hasSpaces) {
      learn(lines);
    }
  }

  private static boolean endsInHangul(PdfLine line) {
    return PdfScript.isHangul(lastOf(line));
  }

  private static int lastOf(PdfLine line) {
    return line.words().get(line.words().size() - 1).lastCharacter();
  }

  private void learn(List<PdfLine> lines) {
    PdfMeasure measure = PdfMeasure.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      ends.learnWords(lines.get(i).text());
      if (i > 0 && goesOn(lines.get(i - 1), lines.get(i))) {
        learn(lines.get(i - 1), measure);
      }
    }
  }

  private void learn(PdfLine line, PdfMeasure measure) {
    float left = measure.right(line) - line.right();
    boolean isFull = left < line.size();
    full += isFull ? 1 : 0;
    spread += left < SPREAD * line.size() ? 1 : 0;
    ends.learnEnd(isFull, false);
  }

  /** Lines of one paragraph, by their place, the first of which is no paragraph's short last. */
  private static boolean goesOn(PdfLine line, PdfLine next) {
    float step = next.y() - line.y();
    return line.page() == next.page()
        && PdfMeasure.isSameSize(line, next)
        && Math.abs(line.x() - next.x()) < line.size()
        && step > 0
        && step < 2 * line.size()
        && KoreanLineEnds.isBetween(line.text(), next.text());
  }

  /** Whether a word, or a figure with its counting word, goes on from one line in the next. */
  boolean isCut(PdfLine line, PdfLine next) {
    boolean isCounted = Character.isDigit(lastOf(line));
    if ((!endsInHangul(line) && !isCounted)
        || !PdfScript.isHangul(next.words().get(0).firstCharacter())) {
      return false;
    }
    if (hasSpaces) {
      return !line.isSpaced();
    }
    return spread * 2 < full && !ends.isSpaced(line.text(), next.text(), line.isSpaced());
  }
}
