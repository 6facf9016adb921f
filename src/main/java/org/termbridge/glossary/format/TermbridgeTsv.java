package org.termbridge.glossary.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Language;
import org.termbridge.glossary.CaseRule;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.TermType;
import org.termbridge.glossary.Validity;

/** Our own format: tab-separated, no quoting, a header, one row a term. */
public final class TermbridgeTsv {

  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, List<Term>> terms = new LinkedHashMap<>();

  private TermbridgeTsv(String header) {
    String[] names = header.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i], i);
    }
  }

  public static Glossary read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    TermbridgeTsv tsv = new TermbridgeTsv(lines.get(0));
    lines.subList(1, lines.size()).forEach(tsv::row);
    List<Concept> all = new ArrayList<>();
    tsv.concepts.forEach(
        (id, concept) -> all.add(concept.withTerms(tsv.terms.getOrDefault(id, List.of()))));
    return new Glossary(all);
  }

  private void row(String line) {
    String[] cells = line.split("\t", -1);
    String id = cell(cells, "concept_id");
    concepts.computeIfAbsent(
        id,
        key ->
            new Concept(
                key,
                cell(cells, "subject"),
                cell(cells, "definition"),
                new Validity(day(cells, "valid_from"), day(cells, "valid_until")),
                cell(cells, "concept_note"),
                List.of()));
    terms
        .computeIfAbsent(id, key -> new ArrayList<>())
        .add(
            new Term(
                Language.of(cell(cells, "lang")),
                cell(cells, "term"),
                TermStatus.valueOf(cell(cells, "status").toUpperCase(Locale.ROOT)),
                TermType.valueOf(cell(cells, "type").toUpperCase(Locale.ROOT).replace(' ', '_')),
                cell(cells, "part_of_speech"),
                caseRule(cell(cells, "case")),
                cell(cells, "note"),
                cell(cells, "source")));
  }

  private static CaseRule caseRule(String word) {
    return word.isEmpty() ? CaseRule.DEFAULT : CaseRule.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Optional<LocalDate> day(String[] cells, String column) {
    return Optional.of(cell(cells, column)).filter(d -> !d.isEmpty()).map(LocalDate::parse);
  }

  private String cell(String[] cells, String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.length ? "" : cells[at];
  }
}
