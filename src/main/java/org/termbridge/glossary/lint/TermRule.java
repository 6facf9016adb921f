package org.termbridge.glossary.lint;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;
import org.termbridge.glossary.Term;

/** A rule that needs to see but one term. */
interface TermRule extends LintRule {

  /** What is wrong with the term. */
  Stream<LintFinding> check(Spot spot);

  @Override
  default Stream<LintFinding> check(Glossary glossary) {
    return glossary.concepts().stream().flatMap(Spot::all).flatMap(this::check);
  }

  /**
   * A term in its concept.
   *
   * @param concept that has it
   * @param index its place there, from 0
   */
  record Spot(Concept concept, int index) {

    static Stream<Spot> all(Concept concept) {
      return IntStream.range(0, concept.terms().size()).mapToObj(i -> new Spot(concept, i));
    }

    Term term() {
      return concept.terms().get(index);
    }

    String wording() {
      return term().wording();
    }

    LintFinding finding(String rule, LintSeverity severity, String... arguments) {
      return LintFinding.of(rule, severity, concept, arguments).at(index);
    }
  }
}
