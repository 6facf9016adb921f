package org.termbridge.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.termbridge.document.Language;

/**
 * How many concepts have terms in each language.
 *
 * @param concepts of each tag, in alphabetical order
 * @param total all concepts
 */
public record LanguageUse(Map<String, Integer> concepts, int total) {

  public static LanguageUse of(Collection<Concept> concepts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Concept concept : concepts) {
      concept.terms().stream()
          .map(term -> term.language().tag())
          .distinct()
          .forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
    return new LanguageUse(counts, concepts.size());
  }

  /** The language that the most concepts have; of several the first in the alphabet. */
  public Optional<Language> first() {
    return concepts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> new Language(entry.getKey()));
  }

  /** The languages that most of the concepts have: at least two of three. */
  public List<Language> common() {
    return concepts.entrySet().stream()
        .filter(entry -> entry.getValue() * 3 >= total * 2)
        .map(entry -> new Language(entry.getKey()))
        .toList();
  }
}
