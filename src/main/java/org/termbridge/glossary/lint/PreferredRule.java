package org.termbridge.glossary.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;
import org.termbridge.glossary.TermStatus;

/** Exactly one term of a concept and language is the sanctioned one. */
public final class PreferredRule implements LintRule {

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    return glossary.concepts().stream().flatMap(PreferredRule::check);
  }

  private static Stream<LintFinding> check(Concept concept) {
    Map<String, List<TermRule.Spot>> byLanguage =
        TermRule.Spot.all(concept)
            .collect(
                Collectors.groupingBy(
                    spot -> spot.term().language().tag(), LinkedHashMap::new, Collectors.toList()));
    return byLanguage.entrySet().stream().flatMap(each -> check(each.getKey(), each.getValue()));
  }

  private static Stream<LintFinding> check(String language, List<TermRule.Spot> spots) {
    List<TermRule.Spot> preferred =
        spots.stream().filter(spot -> spot.term().status() == TermStatus.PREFERRED).toList();
    if (preferred.isEmpty()) {
      return Stream.of(spots.get(0).finding("none-preferred", LintSeverity.WARNING, language));
    }
    String first = preferred.get(0).wording();
    return preferred.stream()
        .skip(1)
        .filter(spot -> !spot.wording().equals(first))
        .map(
            spot ->
                spot.finding("two-preferred", LintSeverity.ERROR, language, first, spot.wording()));
  }
}
