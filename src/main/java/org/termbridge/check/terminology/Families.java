package org.termbridge.check.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermType;

/**
 * Permitted terms of one concept and language that are one rendering: a full form, its short form
 * and its abbreviation. A short form belongs to the full forms that contain it; one that none
 * contains goes with all.
 */
final class Families {

  /**
   * One rendering.
   *
   * @param wording of its first term; empty for a term that goes with every rendering
   */
  record Family(String wording) {

    static final Family ANY = new Family("");
  }

  private final Map<Term, Family> families = new HashMap<>();

  private Families(List<Term> terms) {
    List<Term> heads = new ArrayList<>();
    for (Term term : terms) {
      if (term.type() == TermType.FULL_FORM || term.type() == TermType.VARIANT) {
        Family family =
            heads.stream()
                .filter(head -> Wordings.areOneRendering(head.wording(), term.wording()))
                .findFirst()
                .map(head -> families.getOrDefault(head, Family.ANY))
                .orElse(new Family(term.wording()));
        families.put(term, family);
        heads.add(term);
      }
    }
    for (Term term : terms) {
      families.computeIfAbsent(term, t -> head(t, heads));
    }
  }

  static Families of(List<Term> terms) {
    return new Families(terms.stream().filter(term -> term.status().isPermitted()).toList());
  }

  private Family head(Term term, List<Term> heads) {
    List<Family> around =
        heads.stream()
            .filter(head -> Wordings.contains(head.wording(), term.wording()))
            .map(head -> families.getOrDefault(head, Family.ANY))
            .distinct()
            .toList();
    return around.size() == 1 ? around.get(0) : Family.ANY;
  }

  Family of(Term term) {
    return families.getOrDefault(term, Family.ANY);
  }
}
