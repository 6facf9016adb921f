package org.termbridge.glossary.lint;

import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** Wordings that must not be used, and nobody says why. */
public final class ReasonRule implements TermRule {

  @Override
  public Stream<LintFinding> check(Spot spot) {
    return spot.term().status().isPermitted() || !spot.term().note().isBlank()
        ? Stream.empty()
        : Stream.of(spot.finding("no-reason", LintSeverity.WARNING, spot.wording()));
  }
}
