package org.termbridge.glossary.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table with one row a concept and a column for each language. */
final class ConceptTable implements Row.Sink {

  private final GlossaryDraft glossary;
  private final ConceptHeader header;
  private final UnreadColumns unread;
  private final Set<Field> ignored;
  private final boolean isOneTermACell;

  /** An editor's table. */
  ConceptTable(GlossaryDraft glossary, ConceptHeader header) {
    this(glossary, header, Set.of(), /* isOneTermACell= */ false);
  }

  /**
   * A tool's table, which has one term a cell.
   *
   * @param ignored what the tool means otherwise than editors do
   */
  static ConceptTable ofTool(GlossaryDraft glossary, ConceptHeader header, Set<Field> ignored) {
    return new ConceptTable(glossary, header, ignored, /* isOneTermACell= */ true);
  }

  private ConceptTable(
      GlossaryDraft glossary, ConceptHeader header, Set<Field> ignored, boolean isOneTermACell) {
    this.isOneTermACell = isOneTermACell;
    this.glossary = glossary;
    this.header = header;
    this.unread = header.unread();
    this.ignored = ignored;
  }

  @Override
  public void accept(Row row) {
    Optional<String> first =
        header.terms().stream()
            .map(column -> row.cell(column.index()))
            .filter(term -> !term.isBlank())
            .findFirst();
    if (first.isEmpty()) {
      throw row.place(0).error("E0909", "term");
    }
    unread.tell(row, glossary);
    ConceptDraft concept =
        id(row)
            .map(glossary::concept)
            .orElseGet(() -> glossary.newConcept(split(first.get()).get(0)));
    header
        .ofConcept()
        .forEach((field, index) -> concept.say(field, row.cell(index), row.place(index)));
    header.definitions().stream()
        .filter(index -> !row.cell(index).isBlank())
        .findFirst()
        .ifPresent(index -> concept.say(Field.DEFINITION, row.cell(index), row.place(index)));
    Optional.ofNullable(header.common().get(Field.NOTE))
        .ifPresent(index -> concept.say(Field.CONCEPT_NOTE, row.cell(index), row.place(index)));
    header.terms().forEach(column -> add(concept, column, row));
  }

  private Optional<String> id(Row row) {
    return Optional.ofNullable(header.ofConcept().get(Field.CONCEPT_ID))
        .map(index -> row.cell(index).strip())
        .filter(id -> !id.isEmpty());
  }

  private void add(ConceptDraft concept, ConceptHeader.Column column, Row row) {
    Place place = row.place(column.index());
    for (String wording : split(row.cell(column.index()))) {
      TermDraft term = new TermDraft(glossary, place);
      term.say(Field.TERM, wording, place);
      column.status().ifPresent(term::status);
      say(term, header.common(), row);
      say(term, column.properties(), row);
      StatusNote.read(term);
      concept.add(column.language(), term);
    }
  }

  private void say(TermDraft term, Map<Field, Integer> columns, Row row) {
    boolean isCommon = columns == header.common();
    columns.forEach(
        (field, index) -> {
          if (!ignored.contains(field) && !(isCommon && field == Field.NOTE)) {
            term.say(field, row.cell(index), row.place(index));
          }
        });
  }

  private List<String> split(String cell) {
    return !isOneTermACell ? wordings(cell) : cell.isBlank() ? List.of() : List.of(cell.strip());
  }

  /** The terms of a cell: one a line if it has lines, else with semicolons or bars between. */
  static List<String> wordings(String cell) {
    String between = cell.contains("\n") ? "\\n" : ";\\s+|；|\\|";
    return Arrays.stream(cell.split(between))
        .map(String::strip)
        .filter(wording -> !wording.isEmpty())
        .toList();
  }

  /** A cell that {@link #wordings} reads as these terms. */
  static String cell(List<String> wordings) {
    boolean isSplit = wordings.size() == 1 && wordings(wordings.get(0)).size() > 1;
    return String.join("\n", wordings) + (isSplit ? "\n" : "");
  }
}
