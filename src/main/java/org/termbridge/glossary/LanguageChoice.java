package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.termbridge.document.Language;

/**
 * Which terms of a concept are for a text in one language: those of its own tag, else of the
 * nearest parent (RFC 4647 section 3.4, lookup), else of a region of the same language and script,
 * as {@code en-US} for {@code en}: the glossaries of many tools name a region always.
 */
public final class LanguageChoice {

  private static final int REGION = 100;
  private static final int NONE = Integer.MAX_VALUE;

  private final Language wanted;
  private final Map<Language, Integer> distances = new ConcurrentHashMap<>();

  public LanguageChoice(Language wanted) {
    this.wanted = wanted;
  }

  /** Those of the terms that are for the text; empty if there are none. */
  public List<Term> of(List<Term> terms) {
    int nearest = NONE;
    Optional<Language> chosen = Optional.empty();
    for (Term term : terms) {
      int distance = distance(term.language());
      if (distance < nearest) {
        nearest = distance;
        chosen = Optional.of(term.language());
      }
    }
    return chosen.map(language -> in(language, terms)).orElse(List.of());
  }

  private static List<Term> in(Language language, List<Term> terms) {
    List<Term> chosen = new ArrayList<>(terms.size());
    for (Term term : terms) {
      if (term.language().equals(language)) {
        chosen.add(term);
      }
    }
    return chosen;
  }

  private int distance(Language language) {
    return distances.computeIfAbsent(language, this::measure);
  }

  private int measure(Language language) {
    int steps = 0;
    for (Optional<Language> at = Optional.of(wanted); at.isPresent(); at = at.get().parent()) {
      if (at.get().equals(language)) {
        return steps;
      }
      steps++;
    }
    return language.sameScript(wanted) ? REGION : NONE;
  }
}
