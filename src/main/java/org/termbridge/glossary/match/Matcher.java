package org.termbridge.glossary.match;

import java.util.List;
import org.termbridge.document.Language;
import org.termbridge.glossary.Occurrence;

/** The terms of one language, compiled; immutable, shared by threads. */
public interface Matcher {

  /**
   * The terms in a text, in reading order: leftmost first, longest first, no two overlapping.
   *
   * @param reading how near words must be to a term
   */
  List<Occurrence> find(String text, Reading reading);

  /** Every term in a text, those inside of others as well. */
  List<Occurrence> findNested(String text, Reading reading);

  /** Compiles the terms. */
  static Matcher of(Language language, List<Entry> entries) {
    return Edges.areUnmarkedIn(language)
        ? new CharacterMatcher(language, entries)
        : new WordMatcher(language, entries);
  }
}
