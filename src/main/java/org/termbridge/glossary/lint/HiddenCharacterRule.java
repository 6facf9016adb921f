package org.termbridge.glossary.lint;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** Characters that nobody sees: controls, zero-width spaces, soft hyphens, marks of direction. */
public final class HiddenCharacterRule implements TermRule {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  @Override
  public Stream<LintFinding> check(Spot spot) {
    String hidden =
        spot.wording()
            .codePoints()
            .filter(HiddenCharacterRule::isHidden)
            .distinct()
            .mapToObj(c -> String.format("U+%04X", c))
            .collect(Collectors.joining(", "));
    return hidden.isEmpty()
        ? Stream.empty()
        : Stream.of(spot.finding("hidden-character", LintSeverity.ERROR, spot.wording(), hidden));
  }

  /** Joiners are letters in Persian and in the scripts of India. */
  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || (type == Character.FORMAT && c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER);
  }
}
