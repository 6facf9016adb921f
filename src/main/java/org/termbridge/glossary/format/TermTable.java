package org.termbridge.glossary.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Language;

/** A table with one row a term. */
final class TermTable implements Row.Sink {

  private static final List<Field> OF_CONCEPT =
      List.of(
          Field.SUBJECT, Field.DEFINITION, Field.VALID_FROM, Field.VALID_UNTIL, Field.CONCEPT_NOTE);
  private static final List<Field> OF_TERM =
      List.of(
          Field.TERM,
          Field.STATUS,
          Field.TYPE,
          Field.PART_OF_SPEECH,
          Field.CASE,
          Field.NOTE,
          Field.SOURCE,
          Field.PREFERRED,
          Field.FORBIDDEN,
          Field.CASE_SENSITIVE);

  private final GlossaryDraft glossary;
  private final Map<Field, Integer> columns;
  private final int width;
  private final UnreadColumns unread;

  private TermTable(
      GlossaryDraft glossary, Map<Field, Integer> columns, int width, UnreadColumns unread) {
    this.unread = unread;
    this.glossary = glossary;
    this.columns = columns;
    this.width = width;
  }

  /** Whether a header is that of such a table. */
  static boolean isHeader(Row header) {
    Map<Field, Integer> columns = columns(header);
    return columns.containsKey(Field.TERM) && columns.containsKey(Field.LANGUAGE);
  }

  /**
   * The table below a header.
   *
   * @throws org.termbridge.document.InputException E0905 if a column is missing that every term
   *     needs
   */
  static TermTable below(Row header, GlossaryDraft glossary) {
    Map<Field, Integer> columns = columns(header);
    for (Field needed : List.of(Field.CONCEPT_ID, Field.LANGUAGE, Field.TERM)) {
      if (!columns.containsKey(needed)) {
        throw header.place(0).error("E0905", needed.column());
      }
    }
    UnreadColumns unread = new UnreadColumns(header, columns.values());
    return new TermTable(glossary, columns, header.size(), unread);
  }

  private static Map<Field, Integer> columns(Row header) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      Field.named(header.cell(i)).ifPresent(field -> columns.putIfAbsent(field, column));
    }
    return columns;
  }

  @Override
  public void accept(Row row) {
    for (int i = width; i < row.size(); i++) {
      if (!row.cell(i).isBlank()) {
        throw row.place(i).error("E0908", row.size(), width);
      }
    }
    unread.tell(row, glossary);
    ConceptDraft concept = glossary.concept(needed(row, Field.CONCEPT_ID));
    for (Field field : OF_CONCEPT) {
      concept.say(field, text(row, field), place(row, field));
    }
    Language language = glossary.language(needed(row, Field.LANGUAGE), place(row, Field.LANGUAGE));
    needed(row, Field.TERM);
    TermDraft term = new TermDraft(glossary, place(row, Field.TERM));
    for (Field field : OF_TERM) {
      term.say(field, text(row, field), place(row, field));
    }
    concept.add(language, term);
  }

  private String needed(Row row, Field field) {
    String text = text(row, field).strip();
    if (text.isEmpty()) {
      throw place(row, field).error("E0909", field.column());
    }
    return text;
  }

  private String text(Row row, Field field) {
    return column(field).map(row::cell).orElse("");
  }

  private Place place(Row row, Field field) {
    return () -> row.place(column(field).orElse(0)).words();
  }

  private Optional<Integer> column(Field field) {
    return Optional.ofNullable(columns.get(field));
  }
}
