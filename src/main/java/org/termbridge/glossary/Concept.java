package org.termbridge.glossary;

import java.util.List;
import java.util.Optional;
import org.termbridge.document.Language;

/**
 * One official notion with its terms in many languages.
 *
 * @param id stable; a valid NCName, unique in its glossary
 * @param subject field it belongs to; empty if unsaid
 * @param definition one sentence; empty if there is none
 * @param validity when it is in use
 * @param note on the whole concept; empty if there is none
 * @param terms in the order of the file
 */
public record Concept(
    String id,
    String subject,
    String definition,
    Validity validity,
    String note,
    List<Term> terms) {

  public Concept {
    terms = List.copyOf(terms);
  }

  /** A concept of which nothing but the terms is known. */
  public static Concept of(String id, List<Term> terms) {
    return new Concept(id, "", "", Validity.ALWAYS, "", terms);
  }

  /**
   * The terms for a text in this language: those of the most specific tag that has any, {@code
   * zh-Hant-HK} before {@code zh-Hant}. Rows of the specific tag replace the parent's.
   */
  public List<Term> terms(Language language) {
    return new LanguageChoice(language).of(terms);
  }

  /** The sanctioned term for a text in this language. */
  public Optional<Term> preferred(Language language) {
    return terms(language).stream()
        .filter(term -> term.status() == TermStatus.PREFERRED)
        .findFirst();
  }

  public Concept withId(String newId) {
    return new Concept(newId, subject, definition, validity, note, terms);
  }

  public Concept withTerms(List<Term> newTerms) {
    return new Concept(id, subject, definition, validity, note, newTerms);
  }
}
