package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several glossaries as one. Concepts with one id are one if they share a wording: what the later
 * one adds is added. If they share none, two authors have counted from the same number, and the
 * later concept gets another id.
 */
public final class GlossaryUnion {

  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  private GlossaryUnion() {}

  /** The concepts of all, those of the first one first. */
  public static Glossary of(List<Glossary> glossaries) {
    if (glossaries.size() == 1) {
      return glossaries.get(0);
    }
    GlossaryUnion union = new GlossaryUnion();
    glossaries.forEach(glossary -> glossary.concepts().forEach(union::add));
    return new Glossary(union.concepts.values());
  }

  private void add(Concept concept) {
    String id = concept.id();
    for (int copy = 2; concepts.containsKey(id); copy++) {
      Concept known = concepts.get(id);
      if (known != null && isSame(known, concept)) {
        concepts.put(id, together(known, concept));
        return;
      }
      id = concept.id() + "-" + copy;
    }
    concepts.put(id, concept.withId(id));
  }

  private static boolean isSame(Concept one, Concept other) {
    return other.terms().stream().anyMatch(term -> isIn(one, term));
  }

  private static Concept together(Concept one, Concept other) {
    List<Term> terms = new ArrayList<>(one.terms());
    other.terms().stream().filter(term -> !isIn(one, term)).forEach(terms::add);
    return one.withTerms(terms);
  }

  private static boolean isIn(Concept concept, Term wanted) {
    return concept.terms().stream()
        .anyMatch(
            term ->
                term.language().equals(wanted.language())
                    && term.wording().equals(wanted.wording()));
  }
}
