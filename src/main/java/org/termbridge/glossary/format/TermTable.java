package org.termbridge.glossary.format;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** What the row before said of its concept: most rows say the same once more. */
  private final String[] before = new String[OF_CONCEPT.size()];

  private @Nullable ConceptDraft last;

  private TermTable(
      GlossaryDraft glossary, Map<Field, Integer> columns, int width, UnreadColumns unread) {
    this.unread = unread;
    this.glossary = glossary;
    this.width = width;
    this.columns = columns;
    Arrays.fill(before, "");
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
    String id = needed(row, Field.CONCEPT_ID);
    ConceptDraft concept = glossary.concept(id);
    sayOfConcept(row, concept);
    Language language = glossary.language(needed(row, Field.LANGUAGE), place(row, Field.LANGUAGE));
    needed(row, Field.TERM);
    TermDraft term = new TermDraft(glossary, place(row, Field.TERM));
    for (Field field : OF_TERM) {
      String text = text(row, field);
      if (!text.isEmpty()) {
        term.say(field, text, place(row, field));
      }
    }
    concept.add(language, term);
  }

  private void sayOfConcept(Row row, ConceptDraft concept) {
    boolean isNew = concept != last;
    last = concept;
    for (int i = 0; i < before.length; i++) {
      Field field = OF_CONCEPT.get(i);
      String text = text(row, field);
      if (!text.isEmpty() && (isNew || !text.equals(before[i]))) {
        concept.say(field, text, place(row, field));
      }
      before[i] = text;
    }
  }

  private String needed(Row row, Field field) {
    String text = Values.stripped(text(row, field));
    if (text.isEmpty()) {
      throw place(row, field).error("E0909", field.column());
    }
    return text;
  }

  private String text(Row row, Field field) {
    Integer column = columns.get(field);
    return column == null ? "" : row.cell(column);
  }

  private Place place(Row row, Field field) {
    return () -> row.place(columns.getOrDefault(field, 0)).words();
  }
}
