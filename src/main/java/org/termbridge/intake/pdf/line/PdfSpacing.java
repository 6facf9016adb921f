package org.termbridge.intake.pdf.line;

import java.util.ArrayList;
import java.util.List;

/** Puts right what justified and letter-spaced lines look like. */
final class PdfSpacing {

  private PdfSpacing() {}

  /** Whether Korean words of a line are parted by space characters. */
  static boolean isSpacedKorean(PdfLine line) {
    return line.words().stream()
        .anyMatch(
            word ->
                word.space() == PdfWord.Space.REAL && PdfScript.isHangul(word.firstCharacter()));
  }

  /**
   * The words of a line, with the spaces that only stretch it taken out.
   *
   * @param isSpacedKorean whether Korean words of the page are parted by space characters
   */
  static List<PdfWord> settled(List<PdfWord> words, boolean isSpacedKorean) {
    int wide = 0;
    int spaced = 0;
    int all = 0;
    for (int i = 0; i < words.size(); i++) {
      PdfWord word = words.get(i);
      all += word.text().length();
      wide += (int) word.text().codePoints().filter(PdfScript::isUnspaced).count();
      spaced += i > 0 && isBetweenIdeographs(words.get(i - 1), word) ? 1 : 0;
    }
    if (wide == 0) {
      return isSpacedKorean ? besideHangul(words) : words;
    }
    boolean letterSpaced = spaced > 3 && spaced * 4 > wide;
    boolean mostlyWide = wide * 2 > all;
    List<PdfWord> settled = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      PdfWord word = words.get(i);
      boolean drop =
          i > 0
              && ((letterSpaced && isBetweenIdeographs(words.get(i - 1), word))
                  || (mostlyWide && isInsideNumber(words.get(i - 1), word)));
      settled.add(drop ? word.with(PdfWord.Space.NONE) : word);
    }
    return settled;
  }

  /**
   * Programs set Korean letters and other characters a little apart. On a page that has space
   * characters, such a distance is none.
   */
  private static List<PdfWord> besideHangul(List<PdfWord> words) {
    List<PdfWord> settled = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean drop = i > 0 && isPushedFromHangul(words.get(i - 1), words.get(i));
      settled.add(drop ? words.get(i).with(PdfWord.Space.NONE) : words.get(i));
    }
    return settled;
  }

  private static boolean isPushedFromHangul(PdfWord left, PdfWord right) {
    boolean isQuoted =
        PdfScript.opensQuotation(left.lastCharacter())
            || PdfScript.closesQuotation(right.firstCharacter());
    return right.space() == PdfWord.Space.GAP
        && left.distance(right) < (isQuoted ? 1 : 0.35f) * right.size()
        && PdfScript.isHangul(left.lastCharacter()) != PdfScript.isHangul(right.firstCharacter());
  }

  private static boolean isBetweenIdeographs(PdfWord left, PdfWord right) {
    return right.space() == PdfWord.Space.REAL
        && PdfScript.isUnspaced(left.lastCharacter())
        && PdfScript.isUnspaced(right.firstCharacter());
  }

  /** Justification stretches digits and letters between ideographs, too. */
  private static boolean isInsideNumber(PdfWord left, PdfWord right) {
    return right.space() == PdfWord.Space.GAP
        && right.x() - left.right() < 0.35f * right.size()
        && isAscii(left.lastCharacter())
        && isAscii(right.firstCharacter());
  }

  private static boolean isAscii(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
