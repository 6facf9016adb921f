package org.termbridge.cli.glossary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.termbridge.document.Language;
import org.termbridge.glossary.CaseRule;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Term;

/** Concepts and terms for programs: what is unsaid is left out. */
final class ConceptJson {

  private ConceptJson() {}

  /** An array of concepts with their terms, those for the languages if any are named. */
  static void array(
      JsonGenerator json, String field, List<Concept> concepts, List<Language> languages)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Concept concept : concepts) {
      json.writeStartObject();
      fields(json, concept);
      terms(json, "terms", ConceptText.terms(concept, languages));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What is said of the concept as a whole. */
  static void fields(JsonGenerator json, Concept concept) throws IOException {
    json.writeStringField("id", concept.id());
    text(json, "subject", concept.subject());
    text(json, "definition", concept.definition());
    day(json, "validFrom", concept.validity().from());
    day(json, "validUntil", concept.validity().until());
    text(json, "note", concept.note());
  }

  static void terms(JsonGenerator json, String field, List<Term> terms) throws IOException {
    json.writeArrayFieldStart(field);
    for (Term term : terms) {
      term(json, term);
    }
    json.writeEndArray();
  }

  static void term(JsonGenerator json, Term term) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", term.language().tag());
    json.writeStringField("term", term.wording());
    json.writeStringField("status", word(term.status()));
    json.writeStringField("type", word(term.type()));
    text(json, "partOfSpeech", term.partOfSpeech());
    if (term.caseRule() != CaseRule.DEFAULT) {
      json.writeStringField("case", word(term.caseRule()));
    }
    text(json, "note", term.note());
    text(json, "source", term.source());
    json.writeEndObject();
  }

  /** A constant as users write it: {@code full form}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void text(JsonGenerator json, String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  private static void day(JsonGenerator json, String field, Optional<LocalDate> day)
      throws IOException {
    if (day.isPresent()) {
      json.writeStringField(field, day.get().toString());
    }
  }
}
