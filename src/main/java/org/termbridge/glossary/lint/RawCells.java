package org.termbridge.glossary.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;
import org.termbridge.glossary.TextPlace;

/**
 * What reading mends in silence, as it stands in a file of cells with tabs between them: spaces at
 * the edges of cells, ids that are none in XML.
 */
public final class RawCells {

  private static final Set<String> ID_COLUMNS = Set.of("concept_id", "conceptid", "id");

  private final Glossary glossary;
  private final int idColumn;

  private RawCells(Glossary glossary, int idColumn) {
    this.glossary = glossary;
    this.idColumn = idColumn;
  }

  /** The findings about the lines of a file; none if its first line has no tabs. */
  public static List<LintFinding> check(TextLines lines, Glossary glossary) {
    if (lines.all().isEmpty() || lines.all().get(0).indexOf('\t') < 0) {
      return List.of();
    }
    String[] header = lines.all().get(0).split("\t", -1);
    int id =
        IntStream.range(0, header.length)
            .filter(i -> ID_COLUMNS.contains(header[i].strip().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(-1);
    RawCells cells = new RawCells(glossary, id);
    return IntStream.range(1, lines.all().size())
        .boxed()
        .flatMap(i -> cells.check(i + 1, lines.all().get(i)))
        .toList();
  }

  private Stream<LintFinding> check(int line, String text) {
    List<LintFinding> findings = new ArrayList<>();
    String[] cells = text.split("\t", -1);
    int column = 1;
    for (int i = 0; i < cells.length; i++) {
      Optional<TextPlace> place = Optional.of(new TextPlace(line, column));
      String bare = cells[i].strip();
      if (!bare.equals(cells[i]) && !bare.isEmpty()) {
        findings.add(
            LintFinding.of("edge-space", LintSeverity.WARNING, concept(cells), bare).in(place));
      }
      if (i == idColumn && !bare.isEmpty() && !IdRule.isId(bare)) {
        findings.add(
            LintFinding.of("invalid-id", LintSeverity.ERROR, concept(cells), bare).in(place));
      }
      column += cells[i].length() + 1;
    }
    return findings.stream();
  }

  /** The concept of a row; one without terms if the id was changed when it was read. */
  private Concept concept(String[] cells) {
    String id = idColumn >= 0 && idColumn < cells.length ? cells[idColumn].strip() : "";
    return glossary.concept(id).orElseGet(() -> Concept.of(id, List.of()));
  }
}
