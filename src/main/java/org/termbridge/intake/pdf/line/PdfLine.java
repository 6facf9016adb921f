package org.termbridge.intake.pdf.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand beside one another, in reading order.
 *
 * @param page from 1
 * @param direction of writing in degrees, 0 for upright text
 * @param words at least one
 * @param isSpaced whether a space character stands behind the last word
 */
public record PdfLine(int page, int direction, List<PdfWord> words, boolean isSpaced) {

  public PdfLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
  }

  public float x() {
    float x = Float.MAX_VALUE;
    for (PdfWord word : words) {
      x = Math.min(x, word.x());
    }
    return x;
  }

  public float right() {
    float right = 0;
    for (PdfWord word : words) {
      right = Math.max(right, word.right());
    }
    return right;
  }

  /** Baseline: that of the largest word. */
  public float y() {
    return largest().y();
  }

  public float size() {
    return largest().size();
  }

  private PdfWord largest() {
    PdfWord largest = words.get(0);
    for (PdfWord word : words) {
      largest = word.size() > largest.size() ? word : largest;
    }
    return largest;
  }

  public boolean isBold() {
    return words.stream().allMatch(PdfWord::isBold);
  }

  public boolean isItalic() {
    return words.stream().allMatch(PdfWord::isItalic);
  }

  /** Width of the first word: what would have had to fit on the line above. */
  public float firstWidth() {
    PdfWord first = words.get(0);
    if (PdfScript.isUnspaced(first.firstCharacter())) {
      return first.size();
    }
    float right = first.right();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).space() != PdfWord.Space.NONE) {
        break;
      }
      right = words.get(i).right();
    }
    return right - first.x();
  }

  /** The words as a reader sees them. */
  public String text() {
    return PdfJoin.text(words);
  }

  /** Pieces with wide gaps between them: the cells of a row, if others below look alike. */
  public List<PdfLine> cells() {
    List<PdfLine> cells = new ArrayList<>();
    List<PdfWord> cell = new ArrayList<>();
    List<PdfWord> drawn = asDrawn();
    for (PdfWord word : drawn) {
      if (!cell.isEmpty() && isWide(cell.get(cell.size() - 1), word)) {
        cells.add(cell(cell));
        cell.clear();
      }
      cell.add(word);
    }
    cells.add(cell(cell));
    if (isRightToLeft()) {
      Collections.reverse(cells);
    }
    return cells;
  }

  /** Its words in reading order. */
  private PdfLine cell(List<PdfWord> drawn) {
    return withWords(isRightToLeft() ? words.stream().filter(drawn::contains).toList() : drawn);
  }

  /** The words from left to right. */
  public List<PdfWord> asDrawn() {
    return isRightToLeft()
        ? words.stream().sorted(Comparator.comparing(PdfWord::x)).toList()
        : words;
  }

  boolean isRightToLeft() {
    return words.stream().anyMatch(w -> w.text().codePoints().anyMatch(PdfScript::isRightToLeft));
  }

  private static boolean isWide(PdfWord left, PdfWord right) {
    return left.distance(right) > 1.4f * Math.max(left.size(), right.size());
  }

  public boolean overlaps(PdfLine other) {
    return x() < other.right() && other.x() < right();
  }

  public PdfLine withWords(List<PdfWord> newWords) {
    return new PdfLine(page, direction, newWords, isSpaced);
  }
}
