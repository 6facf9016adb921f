package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryReading;

/**
 * A glossary while its file is read. Texts that many rows repeat, sources and definitions, are kept
 * once.
 */
final class GlossaryDraft {

  /** More warnings than an editor reads are only counted. */
  private static final int MOST_WARNINGS = 100;

  private final boolean isStrict;
  private final Map<String, ConceptDraft> concepts = new LinkedHashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final Map<String, Optional<Language>> languages = new HashMap<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private int untold;

  /**
   * @param isStrict whether a value that is in no list is an error; if not, it is a warning
   */
  GlossaryDraft(boolean isStrict) {
    this.isStrict = isStrict;
  }

  /** The concept of an id as the file has it, new or begun before. */
  ConceptDraft concept(String id) {
    ConceptDraft begun = concepts.get(id);
    return begun != null
        ? begun
        : concepts.computeIfAbsent(ConceptIds.valid(id), valid -> new ConceptDraft(this, valid));
  }

  /** A concept of which the file has no id; it gets one from its first term. */
  ConceptDraft newConcept(String term) {
    String id = free(ConceptIds.of(term));
    ConceptDraft concept = new ConceptDraft(this, id);
    concepts.put(id, concept);
    return concept;
  }

  /** The id, or the id with the first number that makes it new. */
  private String free(String id) {
    String free = id;
    while (concepts.containsKey(free)) {
      free = id + "-" + numbers.merge(id, 1, Integer::sum);
    }
    return free;
  }

  /**
   * The language of a tag or a name.
   *
   * @throws org.termbridge.document.InputException E0907 if it names none
   */
  Language language(String name, Place place) {
    return languages
        .computeIfAbsent(name, LanguageNames::language)
        .orElseThrow(() -> place.error("E0907", name));
  }

  String shared(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String before = shared.putIfAbsent(text, text);
    return before == null ? text : before;
  }

  /** A value that its field's list has not. */
  void misfit(Field field, String value, Place place) {
    if (isStrict) {
      throw place.error("E0906", field.word(), value);
    }
    warn(place.problem("W0903", field.word(), value));
  }

  void warnOfTwo(String concept, Field field, String value, Place place) {
    if (told.add(concept + '\t' + field)) {
      warn(place.problem("W0906", concept, field.word(), value));
    }
  }

  void warn(Problem warning) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(warning);
    } else {
      untold++;
    }
  }

  GlossaryReading reading() {
    if (untold > 0) {
      warnings.add(Problem.of("W0909", untold));
    }
    return new GlossaryReading(
        new Glossary(concepts.values().stream().map(ConceptDraft::concept).toList()), warnings);
  }
}
