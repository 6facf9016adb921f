package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.termbridge.document.Language;

/**
 * Finds every concept in a text by any of its terms, whatever their status. Where terms overlap,
 * the leftmost counts, and of those that begin there the longest. Immutable, shared by threads.
 */
public final class TermFinder {

  private final List<Match> terms = new ArrayList<>();

  private TermFinder(Glossary glossary, Language language) {
    LanguageChoice choice = new LanguageChoice(language);
    for (Concept concept : glossary.concepts()) {
      choice.of(concept.terms()).forEach(t -> terms.add(new Match(concept, t, Likeness.EXACT)));
    }
  }

  /** Compiles the terms for texts in this language. */
  public static TermFinder of(Glossary glossary, Language language) {
    return new TermFinder(glossary, language);
  }

  /**
   * The terms in a text, in reading order; no two overlap.
   *
   * @param text words without codes
   */
  public List<Occurrence> find(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    List<Occurrence> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int length = 0;
      List<Match> matches = new ArrayList<>();
      for (Match match : terms) {
        String wording = match.term().wording().toLowerCase(Locale.ROOT);
        if (wording.length() >= Math.max(length, 1) && folded.startsWith(wording, at)) {
          if (wording.length() > length) {
            matches.clear();
          }
          length = wording.length();
          matches.add(match);
        }
      }
      if (length > 0) {
        found.add(new Occurrence(at, at + length, matches));
      }
      at += Math.max(length, 1);
    }
    return found;
  }
}
