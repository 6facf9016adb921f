package org.termbridge.cli.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Printable;
import org.termbridge.document.Language;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermType;

/** Concepts and terms for people. */
record ConceptText(Messages messages) {

  private static final String INDENT = "  ";
  private static final int TAG_WIDTH = 12;

  /** The terms that stand for these languages; all if none is named. */
  static List<Term> terms(Concept concept, List<Language> languages) {
    return languages.isEmpty()
        ? concept.terms()
        : languages.stream().flatMap(l -> concept.terms(l).stream()).distinct().toList();
  }

  /** The id, and the subject if it has one. */
  static String title(Concept concept) {
    return concept.subject().isEmpty() ? concept.id() : concept.id() + " | " + concept.subject();
  }

  /** The concept, then its terms, those that may be used before those that must not. */
  List<String> lines(Concept concept, List<Language> languages) {
    List<String> lines = new ArrayList<>();
    lines.add(title(concept));
    Stream.of(concept.definition(), validity(concept), concept.note())
        .filter(text -> !text.isEmpty())
        .forEach(text -> lines.add(INDENT + text));
    Map<Language, List<Term>> byLanguage = new LinkedHashMap<>();
    terms(concept, languages)
        .forEach(t -> byLanguage.computeIfAbsent(t.language(), tag -> new ArrayList<>()).add(t));
    List<String> sources = new ArrayList<>();
    byLanguage.forEach((language, terms) -> lines.addAll(lines(language, terms, sources)));
    for (int i = 0; i < sources.size(); i++) {
      lines.add(INDENT + "<" + (i + 1) + "> " + sources.get(i));
    }
    return lines.stream().map(Printable::of).toList();
  }

  /** Who says so often says so of many terms: sources are numbered, and stand once below. */
  private List<String> lines(Language language, List<Term> terms, List<String> sources) {
    List<String> lines = new ArrayList<>();
    String tag = language.tag();
    for (Term term : terms.stream().sorted(Comparator.comparing(Term::status)).toList()) {
      String label = tag + " ".repeat(Math.max(1, TAG_WIDTH - tag.length()));
      lines.add(INDENT + label + term.wording() + "  " + judgement(term) + source(term, sources));
      tag = "";
    }
    return lines;
  }

  /** Status, type if it is not the full form, reason. */
  String judgement(Term term) {
    StringBuilder text = new StringBuilder("[");
    text.append(messages.of("glossary.status." + term.status().name()));
    if (term.type() != TermType.FULL_FORM) {
      text.append(", ").append(messages.of("glossary.type." + term.type().name()));
    }
    text.append(']');
    return term.note().isEmpty() ? text.toString() : text + " " + term.note();
  }

  private static String source(Term term, List<String> sources) {
    if (term.source().isEmpty()) {
      return "";
    }
    if (!sources.contains(term.source())) {
      sources.add(term.source());
    }
    return " <" + (sources.indexOf(term.source()) + 1) + ">";
  }

  private String validity(Concept concept) {
    String from = concept.validity().from().map(Object::toString).orElse("");
    String until = concept.validity().until().map(Object::toString).orElse("");
    if (until.isEmpty()) {
      return from.isEmpty() ? "" : messages.of("glossary.valid-from", from);
    }
    return from.isEmpty()
        ? messages.of("glossary.valid-until", until)
        : messages.of("glossary.valid", from, until);
  }
}
