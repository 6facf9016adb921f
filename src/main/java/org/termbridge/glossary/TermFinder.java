package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Language;
import org.termbridge.glossary.match.Entry;
import org.termbridge.glossary.match.Matcher;
import org.termbridge.glossary.match.Reading;

/**
 * Finds every concept in a text by any of its terms, whatever their status, inflected or not. Where
 * terms overlap, the leftmost counts, and of those that begin there the longest. Immutable, shared
 * by threads.
 */
public final class TermFinder {

  private static final String QUOTES = "“”„«»「」『』《》\"";

  private final Matcher matcher;

  private TermFinder(Matcher matcher) {
    this.matcher = matcher;
  }

  /** Compiles the terms for texts in this language. */
  public static TermFinder of(Glossary glossary, Language language) {
    LanguageChoice choice = new LanguageChoice(language);
    List<Entry> entries = new ArrayList<>();
    for (Concept concept : glossary.concepts()) {
      List<Term> terms = choice.of(concept.terms());
      boolean quoted = terms.stream().anyMatch(TermFinder::isQuoted);
      terms.forEach(term -> entries.add(new Entry(concept, term, quoted)));
    }
    return new TermFinder(Matcher.of(language, entries));
  }

  private static boolean isQuoted(Term term) {
    return term.wording().chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }

  /**
   * The terms in a text, in reading order; no two overlap.
   *
   * @param text words without codes
   */
  public List<Occurrence> find(String text) {
    return matcher.find(text, Reading.STRICT);
  }

  /**
   * The terms in a text of which it is known what it must speak of: a translation. What is only
   * like a term counts, too.
   *
   * @param text words without codes
   */
  public List<Occurrence> findRenderings(String text) {
    return matcher.find(text, Reading.LENIENT);
  }

  /** As {@link #findRenderings}, with the terms that stand inside of others. */
  public List<Occurrence> findNestedRenderings(String text) {
    return matcher.findNested(text, Reading.LENIENT);
  }
}
