package org.termbridge.glossary;

import org.termbridge.document.Language;

/**
 * One wording of a concept in one language.
 *
 * @param language of the wording
 * @param wording as official texts write it, with the quotation marks that belong to it
 * @param status whether it may be used
 * @param type what it is among the terms of its concept
 * @param partOfSpeech {@code noun}, {@code properNoun} ... as ISO 30042 writes it; empty if unknown
 * @param caseRule how far capitals count
 * @param note why it has its status, where it is used; empty if there is nothing to say
 * @param source the document or publisher that has the wording; empty if unsaid
 */
public record Term(
    Language language,
    String wording,
    TermStatus status,
    TermType type,
    String partOfSpeech,
    CaseRule caseRule,
    String note,
    String source) {

  /** What a source says of a wording for which nobody is named. */
  public static final String UNVERIFIED = "common knowledge, unverified";

  public static final String PROPER_NOUN = "properNoun";

  public Term {
    if (wording.isBlank()) {
      throw new IllegalArgumentException("a term has a wording");
    }
  }

  /** A preferred full form about which nothing more is known. */
  public static Term of(Language language, String wording) {
    return new Term(
        language,
        wording,
        TermStatus.PREFERRED,
        TermType.FULL_FORM,
        /* partOfSpeech= */ "",
        CaseRule.DEFAULT,
        /* note= */ "",
        /* source= */ "");
  }

  public Term withLanguage(Language newLanguage) {
    return new Term(newLanguage, wording, status, type, partOfSpeech, caseRule, note, source);
  }

  public Term withStatus(TermStatus newStatus) {
    return new Term(language, wording, newStatus, type, partOfSpeech, caseRule, note, source);
  }

  public Term withType(TermType newType) {
    return new Term(language, wording, status, newType, partOfSpeech, caseRule, note, source);
  }

  /** Somebody is known who says so. */
  public boolean hasAuthority() {
    return !source.isEmpty() && !source.startsWith(UNVERIFIED);
  }

  public boolean isProperNoun() {
    return partOfSpeech.equals(PROPER_NOUN);
  }
}
