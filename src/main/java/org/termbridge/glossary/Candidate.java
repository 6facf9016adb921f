package org.termbridge.glossary;

import java.util.List;
import java.util.Optional;
import org.termbridge.document.Language;

/**
 * Words of texts that a glossary may want.
 *
 * @param wording as it stands in the text the first time
 * @param language of the text
 * @param kind what it was recognised by
 * @param count how often it stands in the texts
 * @param shortForm what the texts introduce for it, mostly in brackets behind it
 * @param context the first sentence that has it
 * @param place where that sentence is: the file
 * @param known ids of the concepts that have it as a term already
 */
public record Candidate(
    String wording,
    Language language,
    Kind kind,
    int count,
    Optional<String> shortForm,
    String context,
    String place,
    List<String> known) {

  public Candidate {
    known = List.copyOf(known);
  }

  /** The glossary has it already. */
  public boolean isKnown() {
    return !known.isEmpty();
  }

  /** What words of a text were recognised by. */
  public enum Kind {
    /** Capitals, or the ending of a name. */
    NAME,
    /** Quotation marks or the marks of titles. */
    QUOTED,
    /** Capital letters that nothing explains. */
    ACRONYM
  }
}
