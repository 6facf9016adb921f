package org.termbridge.glossary.lint;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/**
 * Half-width punctuation beside Chinese or Japanese characters, half-width kana, and full-width
 * letters and digits anywhere.
 */
public final class WidthRule implements TermRule {

  private static final String PUNCTUATION = ",;:!?()\"'";

  @Override
  public Stream<LintFinding> check(Spot spot) {
    String wording = spot.wording();
    String half = spot.term().language().joinsSentences() ? halfWidth(wording) : "";
    String wide = characters(wording, WidthRule::isWide);
    return Stream.concat(
        half.isEmpty()
            ? Stream.empty()
            : Stream.of(spot.finding("half-width", LintSeverity.WARNING, wording, half)),
        wide.isEmpty()
            ? Stream.empty()
            : Stream.of(spot.finding("full-width", LintSeverity.WARNING, wording, wide)));
  }

  private static String halfWidth(String wording) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      boolean isPunctuation = PUNCTUATION.indexOf(c) >= 0 && isBesideWide(wording, i);
      if (isPunctuation || isHalfKana(c)) {
        found.append(c);
      }
    }
    return found.toString();
  }

  private static boolean isBesideWide(String wording, int at) {
    return (at > 0 && Scripts.isFullWidth(wording.charAt(at - 1)))
        || (at + 1 < wording.length() && Scripts.isFullWidth(wording.charAt(at + 1)));
  }

  private static boolean isHalfKana(int c) {
    return c >= 0xFF61 && c <= 0xFFDC;
  }

  private static boolean isWide(int c) {
    return (c >= 0xFF10 && c <= 0xFF5A && Character.isLetterOrDigit(c)) || c == 0x3000;
  }

  private static String characters(String text, IntPredicate wanted) {
    return text.codePoints()
        .filter(wanted)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
