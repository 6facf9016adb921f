package org.termbridge.check.terminology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.termbridge.document.Language;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LanguageChoice;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermFinder;
import org.termbridge.glossary.TermStatus;

/** The terms of a target language: found, put into families, and told from those of its sisters. */
final class Renderings {

  /**
   * A wording of another region or script.
   *
   * @param language it is of
   * @param occurrence where it stands
   */
  record Foreign(Language language, Occurrence occurrence) {}

  private final Glossary glossary;
  private final Language language;
  private final LanguageChoice choice;
  private final TermFinder finder;
  private final Map<String, List<Term>> terms = new ConcurrentHashMap<>();
  private final Map<String, Families> families = new ConcurrentHashMap<>();
  private final Map<Language, TermFinder> sisters = new ConcurrentHashMap<>();
  private final List<Language> sisterLanguages;

  Renderings(Glossary glossary, Language language) {
    this.glossary = glossary;
    this.language = language;
    this.choice = new LanguageChoice(language);
    this.finder = TermFinder.of(glossary, language);
    this.sisterLanguages =
        glossary.languages().stream()
            .map(Language::of)
            .filter(other -> other.sameBase(language) && !other.equals(language))
            .toList();
  }

  TermFinder finder() {
    return finder;
  }

  /** The concept's terms in the target language, of any status. */
  List<Term> terms(Concept concept) {
    List<Term> known = terms.get(concept.id());
    return known == null
        ? terms.computeIfAbsent(concept.id(), id -> choice.of(concept.terms()))
        : known;
  }

  /** The permitted wordings, the sanctioned one first. */
  List<String> expected(Concept concept) {
    return terms(concept).stream()
        .filter(term -> term.status().isPermitted())
        .sorted(java.util.Comparator.comparing(Term::status))
        .map(Term::wording)
        .toList();
  }

  Optional<Term> preferred(Concept concept) {
    return terms(concept).stream()
        .filter(term -> term.status() == TermStatus.PREFERRED)
        .findFirst();
  }

  Families families(Concept concept) {
    return families.computeIfAbsent(concept.id(), id -> Families.of(terms(concept)));
  }

  /** Where the concept stands in the wording of a sister language. */
  Optional<Foreign> foreign(Concept concept, String target) {
    for (Language sister : sisterLanguages) {
      for (Occurrence occurrence : sister(sister).find(target)) {
        boolean same =
            occurrence.matches().stream().anyMatch(m -> m.concept().id().equals(concept.id()));
        if (same) {
          return Optional.of(new Foreign(sister, occurrence));
        }
      }
    }
    return Optional.empty();
  }

  private TermFinder sister(Language sister) {
    return sisters.computeIfAbsent(sister, other -> TermFinder.of(glossary, other));
  }

  boolean isOtherScript(Language sister) {
    return !sister.script().equals(language.script());
  }

  /** Concepts in the order in which a text has them, each with its first place. */
  static Map<String, Occurrence> byConcept(List<Occurrence> occurrences) {
    Map<String, Occurrence> first = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      first.putIfAbsent(occurrence.best().concept().id(), occurrence);
    }
    return first;
  }
}
