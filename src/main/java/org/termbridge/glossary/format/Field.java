package org.termbridge.glossary.format;

import java.util.Locale;
import java.util.Optional;

/** What a glossary can say about a concept or a term; a column, an element, a category. */
enum Field {
  CONCEPT_ID("concept_id"),
  SUBJECT("subject"),
  DEFINITION("definition"),
  LANGUAGE("lang"),
  TERM("term"),
  STATUS("status"),
  TYPE("type"),
  PART_OF_SPEECH("part_of_speech"),
  NOTE("note"),
  SOURCE("source"),
  CASE("case"),
  VALID_FROM("valid_from"),
  VALID_UNTIL("valid_until"),
  CONCEPT_NOTE("concept_note"),
  /** A column of yes and no. */
  FORBIDDEN("forbidden"),
  /** A column of yes and no. */
  PREFERRED("preferred"),
  /** A column of yes and no. */
  CASE_SENSITIVE("case_sensitive"),
  /** What memoQ knows of a term, in one cell: {@code CasePermissive;HalfPrefix}. */
  INFO("term_info"),
  /** Of a table with a source and a target and no names of languages. */
  TARGET("target");

  private static final WordList<Field> NAMES = WordList.of("fields", Field.class);

  private final String column;

  Field(String column) {
    this.column = column;
  }

  /** Its name in our own table. */
  String column() {
    return column;
  }

  boolean isOfConcept() {
    return switch (this) {
      case CONCEPT_ID, SUBJECT, DEFINITION, VALID_FROM, VALID_UNTIL, CONCEPT_NOTE -> true;
      default -> false;
    };
  }

  /** The field that a header, an element or a category names, in English or Chinese. */
  static Optional<Field> named(String name) {
    return NAMES.value(name);
  }

  /** For the select of a message. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
