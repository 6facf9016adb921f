package org.termbridge.glossary;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Language;

/**
 * Looks words up as an editor does: any wording of a concept is found, in any language, inflected
 * or not; else wordings that have the words in them, and the ids of concepts.
 */
public final class GlossarySearch {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  private GlossarySearch() {}

  /**
   * The concepts that the words may mean, the most probable first.
   *
   * @param words as they stand in a text
   * @param language of the words; empty for every language of the glossary
   */
  public static List<Found> find(Glossary glossary, String words, Optional<Language> language) {
    Map<String, Found> found = new LinkedHashMap<>();
    List<Language> languages =
        language
            .map(List::of)
            .orElseGet(() -> glossary.languages().stream().map(Language::of).toList());
    for (Language each : languages) {
      matches(glossary, words, each).forEach(hit -> keepNearest(found, hit));
    }
    String part = FOLD.normalize(words.strip());
    for (Concept concept : glossary.concepts()) {
      if (!found.containsKey(concept.id())) {
        part(concept, part, language).ifPresent(hit -> found.put(concept.id(), hit));
      }
    }
    return found.values().stream().sorted(Comparator.comparing(Found::way)).toList();
  }

  private static List<Found> matches(Glossary glossary, String words, Language language) {
    List<Found> found = new ArrayList<>();
    for (Occurrence occurrence : TermFinder.of(glossary, language).find(words)) {
      String text = words.substring(occurrence.start(), occurrence.end());
      for (Match match : occurrence.matches()) {
        found.add(
            new Found(match.concept(), Optional.of(match.term()), Way.of(match.likeness()), text));
      }
    }
    return found;
  }

  private static void keepNearest(Map<String, Found> found, Found hit) {
    found.merge(
        hit.concept().id(),
        hit,
        (old, other) -> other.way().compareTo(old.way()) < 0 ? other : old);
  }

  private static Optional<Found> part(Concept concept, String part, Optional<Language> language) {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    if (FOLD.normalize(concept.id()).equals(part)) {
      return Optional.of(new Found(concept, Optional.empty(), Way.ID, concept.id()));
    }
    List<Term> terms = language.map(concept::terms).orElse(concept.terms());
    return terms.stream()
        .filter(term -> FOLD.normalize(term.wording()).contains(part))
        .findFirst()
        .map(term -> new Found(concept, Optional.of(term), Way.PART, term.wording()));
  }

  /**
   * A concept that the words may mean.
   *
   * @param concept the notion
   * @param term whose wording it was; empty if it was the id
   * @param way how it was found
   * @param text the words that were recognised
   */
  public record Found(Concept concept, Optional<Term> term, Way way, String text) {}

  /** How words led to a concept, the surest first. */
  public enum Way {
    EXACT,
    FOLDED,
    INFLECTED,
    LOOSE,
    /** The words are the concept's id. */
    ID,
    /** The words are a part of the wording. */
    PART;

    private static Way of(Likeness likeness) {
      return switch (likeness) {
        case EXACT -> EXACT;
        case FOLDED -> FOLDED;
        case INFLECTED -> INFLECTED;
        case LOOSE -> LOOSE;
      };
    }
  }
}
