package org.termbridge.intake.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.termbridge.intake.pdf.line.PdfWord.Space;

class PdfLineTest {

  private static PdfWord word(String text, float x, float right, Space space) {
    return new PdfWord(text, x, right, 100, 10, Set.of(), Optional.empty(), -1, space);
  }

  private static PdfLine line(String text, boolean isSpaced) {
    return new PdfLine(1, 0, List.of(word(text, 0, 100, Space.NONE)), isSpaced);
  }

  private static PdfLine under(PdfLine line) {
    return line.withWords(
        line.words().stream()
            .map(w -> new PdfWord(w.text(), 0, 90, 112, 10, Set.of(), w.link(), -1, w.space()))
            .toList());
  }

  /** Glyphs ten points wide, from left to right as they are drawn. */
  private static List<PdfWord> drawn(String text) {
    List<PdfWord> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        glyphs.add(word(text.substring(i, i + 1), 10 * i, 10 * i + 10, Space.NONE));
      }
    }
    return glyphs;
  }

  private static String flow(PdfLine... lines) {
    return PdfJoin.text(new PdfJoin(List.of(lines)).flow(List.of(lines)));
  }

  @Test
  void koreanWordsStandCloseToTheirNumbers() {
    List<PdfWord> words =
        List.of(
            word("3", 0, 5, Space.NONE),
            word("월", 7.5f, 17, Space.GAP),
            word("3", 20, 25, Space.REAL));
    assertThat(PdfJoin.text(PdfSpacing.settled(words, true))).isEqualTo("3월 3");
    assertThat(PdfJoin.text(PdfSpacing.settled(words, false))).isEqualTo("3 월 3");
  }

  @Test
  void aKoreanLineEndsInsideAWordWhereNoSpaceStandsBehindIt() {
    assertThat(flow(line("항만을 열", false), under(line("고 운영을", true)))).isEqualTo("항만을 열고 운영을");
    assertThat(flow(line("항만을", true), under(line("열고", false)))).isEqualTo("항만을 열고");
  }

  /** Lines of a paragraph, each of which ends so many points from the left. */
  private static String paragraph(float[] rights, String... texts) {
    PdfLine[] lines = new PdfLine[texts.length];
    for (int i = 0; i < texts.length; i++) {
      List<PdfWord> words = new ArrayList<>();
      String[] parts = texts[i].split(" ", -1);
      float width = rights[i] / parts.length;
      for (int j = 0; j < parts.length; j++) {
        words.add(
            new PdfWord(
                parts[j],
                j * width,
                (j + 1) * width,
                100 + 12 * i,
                10,
                Set.of(),
                Optional.empty(),
                -1,
                j == 0 ? Space.NONE : Space.REAL));
      }
      lines[i] = new PdfLine(1, 0, words, false);
    }
    return flow(lines);
  }

  private static final String[] CUT = {"새 도서관은 토요일에", "도 저녁까지 문을 연", "다고 밝혔으며 책은", "열 권까지 빌릴 수"};

  @Test
  void fullKoreanLinesWithoutSpacesBehindThemEndInsideOfWords() {
    assertThat(paragraph(new float[] {200, 196, 193, 197}, CUT))
        .isEqualTo("새 도서관은 토요일에도 저녁까지 문을 연다고 밝혔으며 책은 열 권까지 빌릴 수");
  }

  @Test
  void koreanLinesOfUnequalLengthEndBetweenWords() {
    assertThat(paragraph(new float[] {200, 181, 170, 185}, CUT)).contains("토요일에 도", "연 다고");
  }

  @Test
  void koreanLinesSpreadToTheMarginDoNotTellWhereTheyEnd() {
    assertThat(paragraph(new float[] {200, 200, 200, 200}, CUT)).contains("토요일에 도", "연 다고");
  }

  @Test
  void aQuotationMarkAtTheEndOfALineOpensTheNext() {
    assertThat(flow(line("말했다. “", false), under(line("우리는", false)))).isEqualTo("말했다. “우리는");
  }

  @Test
  void aPairOfBracketsGoesOverTwoArabicLines() {
    assertThat(PdfJoin.text(PdfBidi.logical(drawn("بج اب« لق")))).isEqualTo("قل «با جب");
    assertThat(PdfJoin.text(PdfBidi.logical(drawn("لق ،»دب")))).isEqualTo("بد»، قل");
  }

  @Test
  void theNumberOfAnArabicItemIsItsLabel() {
    assertThat(PdfJoin.text(PdfBidi.logical(drawn("باب   1.")))).startsWith("1. ");
  }

  @Test
  void theFirstCellOfAnArabicRowStandsAtTheRight() {
    List<PdfWord> words =
        List.of(
            word("سنة", 200, 230, Space.NONE),
            word("Blue", 80, 100, Space.GAP),
            word("Line", 103, 125, Space.REAL),
            word("نظام", 55, 77, Space.REAL));
    assertThat(new PdfLine(1, 0, words, false).cells())
        .extracting(PdfLine::text)
        .containsExactly("سنة", "Blue Line نظام");
  }
}
