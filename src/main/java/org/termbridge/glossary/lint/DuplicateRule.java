package org.termbridge.glossary.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.termbridge.document.Language;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** A wording that a concept has twice in one language, be it as something else. */
public final class DuplicateRule implements LintRule {

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    return glossary.concepts().stream().flatMap(DuplicateRule::check);
  }

  private static Stream<LintFinding> check(Concept concept) {
    Map<Row, TermRule.Spot> seen = new HashMap<>();
    return TermRule.Spot.all(concept)
        .flatMap(
            spot -> {
              Row row = new Row(spot.term().language(), spot.wording());
              TermRule.Spot first = seen.putIfAbsent(row, spot);
              return first == null ? Stream.empty() : Stream.of(finding(first, spot));
            });
  }

  private static LintFinding finding(TermRule.Spot first, TermRule.Spot second) {
    boolean isContradiction =
        first.term().status().isPermitted() != second.term().status().isPermitted();
    return second.finding(
        isContradiction ? "contradiction" : "duplicate",
        LintSeverity.ERROR,
        second.wording(),
        first.term().status().name(),
        second.term().status().name());
  }

  private record Row(Language language, String wording) {}
}
