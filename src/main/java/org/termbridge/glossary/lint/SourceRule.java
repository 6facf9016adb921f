package org.termbridge.glossary.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;
import org.termbridge.glossary.Term;

/** Terms of which nobody knows who says so, or that say that nobody has looked. */
public final class SourceRule implements LintRule {

  private static final Pattern UNVERIFIED = Pattern.compile("(?i)\\bunverified\\b|未核实|未核實|待核");

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    return glossary.concepts().stream()
        .flatMap(concept -> Stream.concat(unsourced(concept), unverified(concept)));
  }

  private static Stream<LintFinding> unsourced(Concept concept) {
    return TermRule.Spot.all(concept)
        .filter(spot -> spot.term().source().isBlank())
        .map(spot -> spot.finding("unsourced", LintSeverity.WARNING, spot.wording()));
  }

  /** One finding a concept: where one term is, most are. */
  private static Stream<LintFinding> unverified(Concept concept) {
    List<Term> terms =
        concept.terms().stream().filter(term -> UNVERIFIED.matcher(term.source()).find()).toList();
    return terms.isEmpty()
        ? Stream.empty()
        : Stream.of(
            LintFinding.of(
                "unverified",
                LintSeverity.INFO,
                concept,
                String.valueOf(terms.size()),
                String.valueOf(concept.terms().size())));
  }
}
