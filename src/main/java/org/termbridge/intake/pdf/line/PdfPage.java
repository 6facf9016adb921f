package org.termbridge.intake.pdf.line;

import java.util.List;

/**
 * The text of one page.
 *
 * @param number from 1
 * @param width in points, as the page is seen
 * @param height in points, as the page is seen
 * @param lines in the order of the page's content
 */
public record PdfPage(int number, float width, float height, List<PdfLine> lines) {

  public PdfPage {
    lines = List.copyOf(lines);
  }

  /** The same pages with other lines, each on its own page. */
  public static List<PdfPage> of(List<PdfPage> pages, List<PdfLine> lines) {
    return pages.stream()
        .map(page -> page.withLines(lines.stream().filter(l -> l.page() == page.number()).toList()))
        .toList();
  }

  public boolean hasText() {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .anyMatch(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  public PdfPage withLines(List<PdfLine> newLines) {
    return new PdfPage(number, width, height, newLines);
  }
}
