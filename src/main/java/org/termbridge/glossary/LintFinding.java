package org.termbridge.glossary;

import java.util.List;
import java.util.Optional;

/**
 * Something in a glossary that its editor should look at. Its words stand where the program speaks,
 * under the name of the rule.
 *
 * @param rule stable name: {@code two-preferred}, {@code mixed-scripts} ...
 * @param severity how much it matters
 * @param concept where it is; one without an id if it is outside of all concepts of the file
 * @param term which of the concept's terms, from 0; empty if it is about the whole concept
 * @param arguments what the rule's message fills in
 * @param place in the file, where it has lines
 */
public record LintFinding(
    String rule,
    LintSeverity severity,
    Concept concept,
    Optional<Integer> term,
    List<String> arguments,
    Optional<TextPlace> place) {

  public LintFinding {
    arguments = List.copyOf(arguments);
  }

  /** About a whole concept. */
  public static LintFinding of(
      String rule, LintSeverity severity, Concept concept, String... arguments) {
    return new LintFinding(
        rule, severity, concept, Optional.empty(), List.of(arguments), Optional.empty());
  }

  /** About one of its terms. */
  public LintFinding at(int index) {
    return new LintFinding(rule, severity, concept, Optional.of(index), arguments, place);
  }

  public LintFinding in(Optional<TextPlace> newPlace) {
    return new LintFinding(rule, severity, concept, term, arguments, newPlace);
  }

  /** The term that it is about. */
  public Optional<Term> about() {
    return term.map(concept.terms()::get);
  }
}
