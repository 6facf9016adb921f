package org.termbridge.glossary.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;

/**
 * A glossary as a table with one row a concept: a column for the preferred term of each language
 * and further ones for terms of another status, if there are any.
 */
final class ConceptRows {

  private static final List<Field> OF_CONCEPT =
      List.of(
          Field.CONCEPT_ID,
          Field.SUBJECT,
          Field.DEFINITION,
          Field.VALID_FROM,
          Field.VALID_UNTIL,
          Field.CONCEPT_NOTE);

  private final Glossary glossary;
  private final List<Column> columns;

  private record Column(String language, TermStatus status) {

    static Column of(Term term) {
      return new Column(term.language().tag(), term.status());
    }

    String name() {
      return status == TermStatus.PREFERRED
          ? language
          : language + " (" + Values.word(status) + ")";
    }
  }

  private ConceptRows(Glossary glossary) {
    this.glossary = glossary;
    this.columns = columns(glossary);
  }

  static Stream<List<String>> of(Glossary glossary) {
    return new ConceptRows(glossary).rows();
  }

  /** What such a table has no place for. */
  static Losses losses(Glossary glossary, String format) {
    return new Losses(format).of(glossary, Set.copyOf(OF_CONCEPT));
  }

  /** By language, in the order in which the glossary first has them; the preferred term first. */
  private static List<Column> columns(Glossary glossary) {
    Set<Column> used =
        glossary.concepts().stream()
            .flatMap(concept -> concept.terms().stream())
            .map(Column::of)
            .collect(Collectors.toSet());
    List<String> languages =
        glossary.concepts().stream()
            .flatMap(concept -> concept.terms().stream())
            .map(term -> term.language().tag())
            .collect(Collectors.toCollection(LinkedHashSet::new))
            .stream()
            .toList();
    List<Column> columns = new ArrayList<>();
    for (String language : languages) {
      for (TermStatus status : TermStatus.values()) {
        Column column = new Column(language, status);
        if (status == TermStatus.PREFERRED || used.contains(column)) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  private Stream<List<String>> rows() {
    List<String> header =
        Stream.concat(OF_CONCEPT.stream().map(Field::column), columns.stream().map(Column::name))
            .toList();
    return Stream.concat(Stream.of(header), glossary.concepts().stream().map(this::row));
  }

  private List<String> row(Concept concept) {
    List<String> row = new ArrayList<>();
    row.add(concept.id());
    row.add(concept.subject());
    row.add(concept.definition());
    row.add(concept.validity().from().map(LocalDate::toString).orElse(""));
    row.add(concept.validity().until().map(LocalDate::toString).orElse(""));
    row.add(concept.note());
    for (Column column : columns) {
      row.add(
          ConceptTable.cell(
              concept.terms().stream()
                  .filter(term -> Column.of(term).equals(column))
                  .map(Term::wording)
                  .toList()));
    }
    return row;
  }
}
