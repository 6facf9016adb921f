package org.termbridge.glossary.format;

import java.util.Locale;
import java.util.Optional;
import org.termbridge.document.Language;
import org.termbridge.glossary.CaseRule;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.TermType;

/** A term while its file is read: field by field, in the file's own words. */
final class TermDraft {

  private final GlossaryDraft glossary;
  private final Place place;
  private String wording = "";
  private Optional<TermStatus> status = Optional.empty();
  private TermType type = TermType.FULL_FORM;
  private String partOfSpeech = "";
  private CaseRule caseRule = CaseRule.DEFAULT;
  private String note = "";
  private String source = "";

  TermDraft(GlossaryDraft glossary, Place place) {
    this.glossary = glossary;
    this.place = place;
  }

  Place place() {
    return place;
  }

  String wording() {
    return wording;
  }

  Optional<TermStatus> status() {
    return status;
  }

  String note() {
    return note;
  }

  void note(String newNote) {
    note = newNote;
  }

  void status(TermStatus newStatus) {
    status = Optional.of(newStatus);
  }

  /**
   * Takes a value that the file has.
   *
   * @throws org.termbridge.document.InputException E0906 where the file's format is strict about
   *     its values
   */
  void say(Field field, String value, Place where) {
    String text = value.strip();
    if (text.isEmpty()) {
      return;
    }
    switch (field) {
      case TERM -> wording = text;
      case STATUS -> Values.status(text).ifPresentOrElse(this::status, misfit(field, text, where));
      case TYPE -> Values.type(text).ifPresentOrElse(is -> type = is, misfit(field, text, where));
      case CASE ->
          Values.caseRule(text).ifPresentOrElse(is -> caseRule = is, misfit(field, text, where));
      case PART_OF_SPEECH -> partOfSpeech = Values.partOfSpeech(text);
      case NOTE -> note = note.isEmpty() ? text : note + "\n" + text;
      case SOURCE -> source = source.isEmpty() ? text : source + "\n" + text;
      case FORBIDDEN, PREFERRED, CASE_SENSITIVE -> flag(field, Values.isYes(text));
      case INFO -> info(text);
      default -> throw new IllegalArgumentException(field + " is not of a term");
    }
  }

  private void flag(Field field, boolean isSet) {
    switch (field) {
      case FORBIDDEN -> status = isSet ? Optional.of(TermStatus.FORBIDDEN) : status;
      case PREFERRED -> {
        TermStatus said = isSet ? TermStatus.PREFERRED : TermStatus.ADMITTED;
        status = Optional.of(status.orElse(said));
      }
      default -> caseRule = isSet ? CaseRule.EXACT : caseRule;
    }
  }

  private void info(String text) {
    for (String word : text.split(";")) {
      switch (word.strip().toLowerCase(Locale.ROOT)) {
        case "forbidden" -> status = Optional.of(TermStatus.FORBIDDEN);
        case "casesense" -> caseRule = CaseRule.EXACT;
        case "caseinsense" -> caseRule = CaseRule.ANY;
        default -> {}
      }
    }
  }

  private Runnable misfit(Field field, String value, Place where) {
    return () -> glossary.misfit(field, value, where);
  }

  /** The term; {@code fallback} is its status if the file has none. */
  Term term(Language language, TermStatus fallback) {
    return new Term(
        language,
        wording,
        status.orElse(fallback),
        type,
        glossary.shared(partOfSpeech),
        caseRule,
        glossary.shared(note),
        glossary.shared(source));
  }
}
