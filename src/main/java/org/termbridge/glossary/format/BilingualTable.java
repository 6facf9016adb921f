package org.termbridge.glossary.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;

/**
 * A table of source terms, target terms and comments, in two languages that it does not name. Rows
 * with one source term are one concept.
 */
final class BilingualTable implements Row.Sink {

  private final GlossaryDraft glossary;
  private final LanguagePair languages;
  private final int source;
  private final int target;
  private final Optional<Integer> comment;
  private final Map<String, ConceptDraft> concepts = new HashMap<>();

  private BilingualTable(
      GlossaryDraft glossary,
      LanguagePair languages,
      int source,
      int target,
      Optional<Integer> comment) {
    this.glossary = glossary;
    this.languages = languages;
    this.source = source;
    this.target = target;
    this.comment = comment;
  }

  /** A table without a header: source, target, comment. */
  static BilingualTable plain(GlossaryDraft glossary, LanguagePair languages) {
    return new BilingualTable(glossary, languages, 0, 1, Optional.of(2));
  }

  /** Whether a header has a source and a target, and no languages. */
  static boolean isHeader(Row header) {
    return column(header, Field.SOURCE).isPresent()
        && column(header, Field.TARGET).isPresent()
        && column(header, Field.TERM).isEmpty();
  }

  static BilingualTable below(Row header, GlossaryDraft glossary, LanguagePair languages) {
    return new BilingualTable(
        glossary,
        languages,
        column(header, Field.SOURCE).orElseThrow(),
        column(header, Field.TARGET).orElseThrow(),
        column(header, Field.NOTE));
  }

  private static Optional<Integer> column(Row header, Field field) {
    for (int i = 0; i < header.size(); i++) {
      if (Field.named(header.cell(i)).filter(field::equals).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * The two languages, as the user said or the file's name has them: {@code terms.en.fr.txt}.
   *
   * @throws InputException E0918 if nobody tells
   */
  static LanguagePair languages(GlossaryInput input, GlossaryOptions options) {
    return options
        .pair()
        .or(() -> languages(input.name()))
        .orElseThrow(() -> InputException.of("E0918"));
  }

  private static Optional<LanguagePair> languages(String name) {
    String[] parts = name.split("[._ ]");
    for (int i = 0; i + 2 < parts.length; i++) {
      GlossaryOptions pair =
          new GlossaryOptions(LanguageNames.tagged(parts[i]), LanguageNames.tagged(parts[i + 1]));
      if (pair.pair().isPresent()) {
        return pair.pair();
      }
    }
    return Optional.empty();
  }

  @Override
  public void accept(Row row) {
    String wording = needed(row, source, "source");
    needed(row, target, "target");
    ConceptDraft concept =
        concepts.computeIfAbsent(
            wording,
            first -> {
              ConceptDraft begun = glossary.newConcept(first);
              TermDraft term = new TermDraft(glossary, row.place(source));
              term.say(Field.TERM, first, row.place(source));
              begun.add(languages.source(), term);
              return begun;
            });
    TermDraft term = new TermDraft(glossary, row.place(target));
    term.say(Field.TERM, row.cell(target), row.place(target));
    comment.ifPresent(index -> term.say(Field.NOTE, row.cell(index), row.place(index)));
    concept.add(languages.target(), term);
  }

  private static String needed(Row row, int column, String name) {
    String text = row.cell(column).strip();
    if (text.isEmpty()) {
      throw row.place(column).error("E0909", name);
    }
    return text;
  }
}
