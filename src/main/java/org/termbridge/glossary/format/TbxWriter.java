package org.termbridge.glossary.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.TermType;

/**
 * Writes TBX-Basic. What it has no category for goes into notes that {@link EntryReader}
 * understands: that a term is forbidden, validity, case rules.
 */
final class TbxWriter {

  private static final String TERM_NOTE = "termNote";

  private final TbxNames names;
  private final Losses losses;
  private final XmlWriter xml;

  TbxWriter(TbxNames names, Losses losses, XmlWriter xml) {
    this.names = names;
    this.losses = losses;
    this.xml = xml;
  }

  List<Problem> write(Glossary glossary) throws IOException {
    names.begin(xml, glossary.languages().stream().findFirst().orElse("en"));
    for (Concept concept : glossary.concepts()) {
      write(concept);
    }
    xml.finish();
    List<Problem> problems = new ArrayList<>(losses.problems());
    if (names.isV2()) {
      problems.addAll(collapsed(glossary));
    }
    return problems;
  }

  private void write(Concept concept) throws IOException {
    xml.begin(names.entry(), "id", concept.id());
    names.category(xml, "descrip", "subjectField", text(concept.subject()));
    names.category(xml, "descrip", "definition", text(concept.definition()));
    xml.optional("note", day("valid from", concept.validity().from()));
    xml.optional("note", day("valid until", concept.validity().until()));
    xml.optional("note", text(concept.note()));
    Map<Language, List<Term>> byLanguage = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      byLanguage.computeIfAbsent(term.language(), any -> new ArrayList<>()).add(term);
    }
    for (Map.Entry<Language, List<Term>> language : byLanguage.entrySet()) {
      xml.begin(names.language(), "xml:lang", language.getKey().tag());
      for (Term term : language.getValue()) {
        write(term);
      }
      xml.end();
    }
    xml.end();
  }

  private static String day(String key, Optional<LocalDate> day) {
    return day.map(date -> key + ": " + date).orElse("");
  }

  private void write(Term term) throws IOException {
    xml.begin(names.term()).text("term", text(term.wording()));
    names.category(xml, TERM_NOTE, "administrativeStatus", status(term.status()));
    names.category(xml, TERM_NOTE, "termType", type(term.type()));
    names.category(xml, TERM_NOTE, "partOfSpeech", partOfSpeech(term));
    names.category(xml, "admin", "source", text(term.source()));
    String rule = Values.word(term.caseRule());
    xml.optional("note", rule.isEmpty() ? "" : "case: " + rule);
    xml.optional("note", text(StatusNote.of(term, TermStatus.DEPRECATED)));
    xml.end();
  }

  private static String status(TermStatus status) {
    return switch (status) {
      case PREFERRED -> "preferredTerm-admn-sts";
      case ADMITTED -> "admittedTerm-admn-sts";
      case DEPRECATED, FORBIDDEN -> "deprecatedTerm-admn-sts";
    };
  }

  private static String type(TermType type) {
    return switch (type) {
      case FULL_FORM -> "fullForm";
      case SHORT_FORM -> "shortForm";
      case ABBREVIATION -> "abbreviation";
      case VARIANT -> "variant";
    };
  }

  /** The list of 2019 has no proper nouns. */
  private String partOfSpeech(Term term) {
    String value = term.partOfSpeech();
    if (names.isV2() || value.isEmpty() || isListed(value)) {
      return value;
    }
    losses.count(term.isProperNoun() ? "proper_noun" : Field.PART_OF_SPEECH.word());
    return term.isProperNoun() ? "noun" : "other";
  }

  private static boolean isListed(String value) {
    return Picklists.TBX_BASIC.allows(Field.PART_OF_SPEECH, value);
  }

  private String text(String value) {
    String line = XmlReading.collapsed(value);
    if (!line.equals(value)) {
      losses.count(Losses.LINE_BREAKS);
    }
    return line;
  }

  /** OmegaT, which reads this version only, takes the first part of a tag for the language. */
  private static List<Problem> collapsed(Glossary glossary) {
    Map<String, List<String>> tags =
        glossary.languages().stream()
            .collect(
                Collectors.groupingBy(
                    tag -> new Language(tag).primary(), TreeMap::new, Collectors.toList()));
    return tags.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> Problem.of("W0912", String.join(", ", same)))
        .toList();
  }
}
