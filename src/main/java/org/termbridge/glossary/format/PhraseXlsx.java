package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.termbridge.document.Problem;
import org.termbridge.glossary.CaseRule;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.TermType;

/**
 * Phrase's workbook: columns of the concept, then for each language the term and what is known of
 * it; a concept's further terms stand in further rows with its id.
 */
public final class PhraseXlsx implements GlossaryFormat {

  private static final List<String> OF_CONCEPT =
      List.of("CID", "concept_domain", "concept_definition", "concept_note");
  private static final List<String> OF_TERM =
      List.of("forbidden", "preferred", "case", "note", "term_type", "pos");
  private static final List<String> EMPTY = List.of("", "", "", "", "", "", "");
  private static final int FIRST_FLAG = 1;
  private static final int FLAGS = 3;

  /** New or approved: how far it is in Phrase's own workflow. */
  private static final Set<Field> OF_WORKFLOW = Set.of(Field.STATUS);

  private static final Set<Field> KEPT =
      Set.of(
          Field.SUBJECT,
          Field.DEFINITION,
          Field.CONCEPT_NOTE,
          Field.NOTE,
          Field.TYPE,
          Field.PART_OF_SPEECH,
          Field.CASE);

  @Override
  public String id() {
    return "phrase";
  }

  @Override
  public String title() {
    return "Phrase workbook";
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return XlsxReader.isWorkbook(input) && new XlsxReader(input, PhraseXlsx::isHeader).hasTable();
  }

  static boolean isHeader(Row header) {
    boolean isPhrase =
        IntStream.range(0, header.size())
            .mapToObj(header::cell)
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.equals("cid") || name.startsWith("concept_sub"));
    return isPhrase && ConceptHeader.of(header).isPresent();
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ false);
    new XlsxReader(input, PhraseXlsx::isHeader)
        .read(
            new Tables.Headed(
                header ->
                    ConceptHeader.of(header)
                        .map(columns -> ConceptTable.ofTool(glossary, columns, OF_WORKFLOW))
                        .orElseThrow(() -> header.place(0).error("E0905", "CID"))),
            glossary);
    return glossary.reading();
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    List<String> languages =
        glossary.concepts().stream()
            .flatMap(concept -> concept.terms().stream())
            .map(term -> term.language().tag())
            .collect(Collectors.toCollection(LinkedHashSet::new))
            .stream()
            .toList();
    XlsxWriter.write(
        Stream.concat(
            Stream.of(header(languages)),
            glossary.concepts().stream().flatMap(concept -> rows(concept, languages))),
        flags(languages.size()),
        out);
    Losses losses = new Losses(title()).of(glossary, KEPT);
    losses.count("case", (int) terms(glossary).filter(PhraseXlsx::hasOtherCase).count());
    return losses.problems();
  }

  private static Stream<Term> terms(Glossary glossary) {
    return glossary.concepts().stream().flatMap(concept -> concept.terms().stream());
  }

  /** A yes or no cannot tell these from the default. */
  private static boolean hasOtherCase(Term term) {
    return term.caseRule() == CaseRule.ANY || term.caseRule() == CaseRule.INITIAL;
  }

  private static List<String> header(List<String> languages) {
    List<String> header = new ArrayList<>(OF_CONCEPT);
    for (String language : languages) {
      header.add(language);
      header.addAll(OF_TERM);
    }
    return header;
  }

  private static Set<Integer> flags(int languages) {
    return IntStream.range(0, languages)
        .map(i -> OF_CONCEPT.size() + i * (OF_TERM.size() + 1) + FIRST_FLAG)
        .flatMap(first -> IntStream.range(first, first + FLAGS))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<List<String>> rows(Concept concept, List<String> languages) {
    List<List<Term>> columns =
        languages.stream()
            .map(
                language ->
                    concept.terms().stream()
                        .filter(term -> term.language().tag().equals(language))
                        .toList())
            .toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(i -> row(concept, columns, i));
  }

  private static List<String> row(Concept concept, List<List<Term>> columns, int number) {
    List<String> row = new ArrayList<>();
    row.add(concept.id());
    row.add(concept.subject());
    row.add(concept.definition());
    row.add(concept.note());
    for (List<Term> terms : columns) {
      row.addAll(number < terms.size() ? cells(terms.get(number)) : EMPTY);
    }
    return row;
  }

  private static List<String> cells(Term term) {
    return List.of(
        term.wording(),
        flag(!term.status().isPermitted()),
        flag(term.status() == TermStatus.PREFERRED),
        flag(term.caseRule() == CaseRule.EXACT),
        StatusNote.of(term, TermStatus.FORBIDDEN),
        type(term.type()),
        term.partOfSpeech());
  }

  private static String flag(boolean isSet) {
    return isSet ? "TRUE" : "FALSE";
  }

  /** {@code Full form}. */
  private static String type(TermType type) {
    String word = Values.word(type);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
