package org.termbridge.glossary.lint;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** Characters that stand for lost ones, that no standard has a meaning for, or halves of pairs. */
public final class CharacterRule implements TermRule {

  private static final int REPLACEMENT = 0xFFFD;

  @Override
  public Stream<LintFinding> check(Spot spot) {
    String damaged =
        spot.wording()
            .codePoints()
            .filter(CharacterRule::isDamaged)
            .distinct()
            .mapToObj(c -> String.format("U+%04X", c))
            .collect(Collectors.joining(", "));
    return damaged.isEmpty()
        ? Stream.empty()
        : Stream.of(spot.finding("damaged-character", LintSeverity.ERROR, spot.wording(), damaged));
  }

  private static boolean isDamaged(int c) {
    int type = Character.getType(c);
    return c == REPLACEMENT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }
}
