package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermType;
import org.termbridge.glossary.Validity;

/** What a format cannot say, counted while a glossary is written in it. */
final class Losses {

  static final String LINE_BREAKS = "line_breaks";

  private final String format;
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * @param format its title
   */
  Losses(String format) {
    this.format = format;
  }

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  void count(String what, int number) {
    if (number > 0) {
      counts.merge(what, number, Integer::sum);
    }
  }

  /**
   * Counts every value of a glossary that the format leaves out; an empty one is no loss.
   *
   * @param kept what the format has a place for
   */
  Losses of(Glossary glossary, Set<Field> kept) {
    for (Concept concept : glossary.concepts()) {
      text(Field.SUBJECT, concept.subject(), kept);
      text(Field.DEFINITION, concept.definition(), kept);
      text(Field.CONCEPT_NOTE, concept.note(), kept);
      if (!kept.contains(Field.VALID_FROM) && !concept.validity().equals(Validity.ALWAYS)) {
        count("validity");
      }
      concept.terms().forEach(term -> of(term, kept));
    }
    return this;
  }

  private void of(Term term, Set<Field> kept) {
    text(Field.NOTE, term.note(), kept);
    text(Field.SOURCE, term.source(), kept);
    text(Field.PART_OF_SPEECH, term.partOfSpeech(), kept);
    text(Field.CASE, Values.word(term.caseRule()), kept);
    text(Field.TYPE, term.type() == TermType.FULL_FORM ? "" : Values.word(term.type()), kept);
  }

  private void text(Field field, String value, Set<Field> kept) {
    if (!kept.contains(field) && !value.isEmpty()) {
      count(field.word());
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    counts.forEach((what, count) -> problems.add(Problem.of("W0911", format, what, count)));
    return problems;
  }
}
