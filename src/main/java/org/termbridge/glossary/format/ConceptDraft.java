package org.termbridge.glossary.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Language;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.Validity;

/** A concept while its file is read. */
final class ConceptDraft {

  private final GlossaryDraft glossary;
  private final String id;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final List<Term> terms = new ArrayList<>();

  /** Which of the terms have no status of their own. */
  private final BitSet unstated = new BitSet();

  ConceptDraft(GlossaryDraft glossary, String id) {
    this.glossary = glossary;
    this.id = id;
  }

  String id() {
    return id;
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  /** What the file says of the concept; where it says two things, the first counts. */
  void say(Field field, String value, Place place) {
    String text = value.strip();
    if (text.isEmpty()) {
      return;
    }
    if ((field == Field.VALID_FROM || field == Field.VALID_UNTIL) && Values.day(text).isEmpty()) {
      glossary.misfit(field, text, place);
      return;
    }
    String before = values.putIfAbsent(field, glossary.shared(text));
    if (before != null && !before.equals(text)) {
      glossary.warnOfTwo(id, field, text, place);
    }
  }

  /** Adds a further sentence to a field. */
  void append(Field field, String value) {
    String text = value.strip();
    if (!text.isEmpty()) {
      values.merge(field, text, (before, more) -> before + "\n" + more);
    }
  }

  void add(Language language, TermDraft draft) {
    unstated.set(terms.size(), draft.status().isEmpty());
    Term term = draft.term(language, TermStatus.ADMITTED);
    if (term.status() == TermStatus.PREFERRED && hasPreferred(language)) {
      glossary.warn(draft.place().problem("W0902", id, language, term.wording()));
    }
    terms.add(term);
  }

  private boolean hasPreferred(Language language) {
    for (Term term : terms) {
      if (term.status() == TermStatus.PREFERRED && term.language().equals(language)) {
        return true;
      }
    }
    return false;
  }

  /** The concept. Of terms without a status the first of a language is preferred if none is. */
  Concept concept() {
    Set<Language> settled = new HashSet<>();
    if (!unstated.isEmpty()) {
      terms.stream()
          .filter(term -> term.status() == TermStatus.PREFERRED)
          .forEach(term -> settled.add(term.language()));
    }
    for (int i = unstated.nextSetBit(0); i >= 0; i = unstated.nextSetBit(i + 1)) {
      if (settled.add(terms.get(i).language())) {
        terms.set(i, terms.get(i).withStatus(TermStatus.PREFERRED));
      }
    }
    return new Concept(
        id,
        text(Field.SUBJECT),
        text(Field.DEFINITION),
        validity(),
        text(Field.CONCEPT_NOTE),
        terms);
  }

  private Validity validity() {
    Optional<LocalDate> from = Values.day(text(Field.VALID_FROM));
    Optional<LocalDate> until = Values.day(text(Field.VALID_UNTIL));
    return from.isEmpty() && until.isEmpty() ? Validity.ALWAYS : new Validity(from, until);
  }

  private String text(Field field) {
    return values.getOrDefault(field, "");
  }
}
