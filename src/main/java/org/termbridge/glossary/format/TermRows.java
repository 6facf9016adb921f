package org.termbridge.glossary.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.Term;

/** A glossary as a table with one row a term: what {@link TermTable} reads. */
final class TermRows {

  private static final List<String> HEADER =
      Arrays.stream(Field.values())
          .filter(field -> field.compareTo(Field.CONCEPT_NOTE) <= 0)
          .map(Field::column)
          .collect(Collectors.toUnmodifiableList());

  private TermRows() {}

  /** The header and a row a term. */
  static Stream<List<String>> of(Glossary glossary) {
    return Stream.concat(
        Stream.of(HEADER),
        glossary.concepts().stream()
            .flatMap(concept -> concept.terms().stream().map(term -> row(concept, term))));
  }

  private static List<String> row(Concept concept, Term term) {
    return List.of(
        concept.id(),
        concept.subject(),
        concept.definition(),
        term.language().tag(),
        term.wording(),
        Values.word(term.status()),
        Values.word(term.type()),
        term.partOfSpeech(),
        term.note(),
        term.source(),
        Values.word(term.caseRule()),
        concept.validity().from().map(LocalDate::toString).orElse(""),
        concept.validity().until().map(LocalDate::toString).orElse(""),
        concept.note());
  }
}
