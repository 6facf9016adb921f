package org.termbridge.intake.pdf.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * Text that a PDF draws invisibly (text rendering mode 3, ISO 32000-1 9.3.6): OCR lays it over a
 * scan, so that it can be copied. Nobody has read it.
 */
public final class PdfHiddenText {

  /** More odd words than this share, and the recognition failed. */
  private static final double REFUSED_SHARE = 0.2;

  private static final int FEWEST_WORDS = 20;
  private static final int MOST_NAMED = 50;

  /** Capitals or digits between small letters: shapes taken for letters of another script. */
  private static final Pattern ODD =
      Pattern.compile(
          ".*(?:\\p{Ll}\\p{Lu}{1,2}\\p{Ll}|\\p{L}\\d+\\p{L}|\\p{Lu}\\p{Ll}+\\p{Lu}|\\p{L}[>}{|~^]+\\p{L}).*");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PdfHiddenText() {}

  /**
   * W0235 if pages have such a text.
   *
   * @throws InputException E0232 if it is no text of any language
   */
  public static Optional<Problem> judge(List<PdfPage> pages, List<Integer> hidden) {
    List<PdfPage> layer = pages.stream().filter(page -> hidden.contains(page.number())).toList();
    if (layer.stream().noneMatch(PdfPage::hasText)) {
      return Optional.empty();
    }
    if (oddShare(layer) > REFUSED_SHARE) {
      throw InputException.of("E0232", pages.size());
    }
    String numbers =
        hidden.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return Optional.of(Problem.of("W0235", hidden.size(), pages.size(), numbers));
  }

  private static double oddShare(List<PdfPage> layer) {
    List<String> words =
        layer.stream()
            .flatMap(page -> page.lines().stream())
            .flatMap(line -> SPACE.splitAsStream(line.text()))
            .filter(word -> word.codePoints().filter(Character::isLetter).limit(3).count() == 3)
            .toList();
    long odd = words.stream().filter(word -> ODD.matcher(word).matches()).count();
    return words.size() < FEWEST_WORDS ? 0 : (double) odd / words.size();
  }
}
