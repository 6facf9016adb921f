package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.termbridge.document.Language;
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
 * memoQ's export of a term base: one row a concept; for each language a definition, then three
 * columns a term: wording, matching and example. It knows forbidden terms, no other status.
 */
public final class MemoQCsv implements GlossaryFormat {

  private static final List<String> OF_ENTRY =
      List.of(
          "Entry_ID",
          "Entry_Subject",
          "Entry_Domain",
          "Entry_ClientID",
          "Entry_ProjectID",
          "Entry_Created",
          "Entry_Creator",
          "Entry_LastModified",
          "Entry_Modifier",
          "Entry_Note");
  private static final int EMPTY = 7;
  private static final Set<Field> KEPT =
      Set.of(Field.SUBJECT, Field.DEFINITION, Field.CONCEPT_NOTE, Field.CASE);
  private static final Properties NAMES = WordList.load("memoq-languages");

  @Override
  public String id() {
    return "memoq";
  }

  @Override
  public String title() {
    return "memoQ CSV";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return Tables.head(input)
        .filter(
            head ->
                Stream.iterate(0, i -> i < head.header().size(), i -> i + 1)
                    .map(head.header()::cell)
                    .anyMatch(name -> name.equals("Term_Info") || name.equals("Entry_ID")))
        .filter(head -> ConceptHeader.of(head.header()).isPresent())
        .isPresent();
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ false);
    char delimiter = Tables.delimiter(input);
    return Tables.read(
        input,
        delimiter,
        /* isQuoted= */ true,
        glossary,
        header ->
            ConceptHeader.of(header)
                .map(columns -> ConceptTable.ofTool(glossary, columns, Set.of()))
                .orElseThrow(() -> header.place(0).error("E0905", "Entry_ID")));
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    Losses losses = new Losses(title()).of(glossary, KEPT);
    Map<Language, Integer> widths = widths(glossary);
    CsvWriter.write(
        Stream.concat(
            Stream.of(header(widths)),
            glossary.concepts().stream().map(concept -> row(concept, widths, losses))),
        out);
    return losses.problems();
  }

  /** The most terms that a concept has in each language. */
  private static Map<Language, Integer> widths(Glossary glossary) {
    Map<Language, Integer> widths = new LinkedHashMap<>();
    for (Concept concept : glossary.concepts()) {
      Map<Language, Integer> counts = new LinkedHashMap<>();
      concept.terms().forEach(term -> counts.merge(term.language(), 1, Integer::sum));
      counts.forEach((language, count) -> widths.merge(language, count, Math::max));
    }
    return widths;
  }

  private static List<String> header(Map<Language, Integer> widths) {
    List<String> header = new ArrayList<>(OF_ENTRY);
    widths.forEach(
        (language, width) -> {
          String name = name(language);
          header.add(name + "_Def");
          Collections.nCopies(width, List.of(name, "Term_Info", "Term_Example"))
              .forEach(header::addAll);
        });
    return header;
  }

  private static String name(Language language) {
    return NAMES.getProperty(language.tag(), LanguageNames.english(language));
  }

  private static List<String> row(Concept concept, Map<Language, Integer> widths, Losses losses) {
    List<String> row = new ArrayList<>();
    row.add(concept.id());
    row.add(concept.subject());
    row.addAll(Collections.nCopies(EMPTY, ""));
    row.add(concept.note());
    Optional<Language> first = concept.terms().stream().map(Term::language).findFirst();
    widths.forEach(
        (language, width) -> {
          List<Term> terms =
              concept.terms().stream()
                  .filter(term -> term.language().equals(language))
                  .sorted(Comparator.comparing(Term::status))
                  .toList();
          row.add(first.filter(language::equals).map(any -> concept.definition()).orElse(""));
          terms.forEach(term -> addTerm(row, term, losses));
          row.addAll(Collections.nCopies(3 * (width - terms.size()), ""));
          losses.count("admitted", isAdmittedFirst(terms) ? 1 : 0);
        });
    return row;
  }

  /** The first term is the preferred one for whoever reads the file. */
  private static boolean isAdmittedFirst(List<Term> terms) {
    return !terms.isEmpty() && terms.get(0).status() == TermStatus.ADMITTED;
  }

  private static void addTerm(List<String> row, Term term, Losses losses) {
    row.add(term.wording());
    row.add(info(term));
    row.add("");
    if (term.status() == TermStatus.DEPRECATED) {
      losses.count("deprecated");
    }
    if (term.caseRule() == CaseRule.INITIAL) {
      losses.count(Field.CASE.word());
    }
  }

  private static String info(Term term) {
    String rule =
        switch (term.caseRule()) {
          case EXACT -> "CaseSense";
          case ANY -> "CaseInsense";
          case DEFAULT, INITIAL -> "CasePermissive";
        };
    String match = term.type() == TermType.ABBREVIATION ? "Exact" : "HalfPrefix";
    return rule + ";" + match + (term.status().isPermitted() ? "" : ";Forbidden");
  }
}
