package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

/**
 * Entries of XML term bases: a concept, its languages, their terms, and categories with values at
 * each of these. What we have no place for is counted.
 */
final class EntryReader {

  /** What has no category is written into notes: {@code valid from: 2024-03-05}. */
  private static final Pattern KEYED = Pattern.compile("(valid from|valid until|case): (\\S+)");

  private final GlossaryDraft glossary;
  private final Picklists picklists;
  private final Map<String, Integer> unread = new LinkedHashMap<>();
  private final List<Statement> pending = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Optional<ConceptDraft> concept = Optional.empty();
  private Optional<Language> language = Optional.empty();
  private Optional<TermDraft> term = Optional.empty();
  private boolean hasTerm;
  private int entries;

  /** Something said of the concept before it is known which one it is. */
  private record Statement(Field field, String value, Place place) {}

  EntryReader(GlossaryDraft glossary, Picklists picklists) {
    this.glossary = glossary;
    this.picklists = picklists;
  }

  void beginEntry() {
    entries++;
    id = Optional.empty();
    concept = Optional.empty();
    language = Optional.empty();
    pending.clear();
    hasTerm = false;
  }

  /** The entry's id; one that is said later counts more. */
  void id(String newId) {
    if (!newId.isBlank()) {
      id = Optional.of(newId);
    }
  }

  void endEntry(Place place) {
    if (!hasTerm) {
      glossary.warn(place.problem("W0908"));
    }
  }

  void language(String name, Place place) {
    language = Optional.of(glossary.language(name, place));
  }

  void beginTerm(Place place) {
    term = Optional.of(new TermDraft(glossary, place));
  }

  void wording(String text, Place place) {
    term.ifPresent(draft -> draft.say(Field.TERM, text, place));
  }

  /** The term is complete. */
  void endTerm(Place place) {
    TermDraft draft = term.orElseThrow();
    term = Optional.empty();
    if (draft.wording().isEmpty()) {
      glossary.warn(place.problem("W0908"));
      return;
    }
    StatusNote.read(draft);
    Language of = language.orElseThrow(() -> place.error("E0907", ""));
    hasTerm = true;
    concept().add(of, draft);
  }

  private ConceptDraft concept() {
    if (concept.isEmpty()) {
      ConceptDraft begun =
          id.map(glossary::concept).orElseGet(() -> glossary.newConcept("entry-" + entries));
      concept = Optional.of(begun);
      pending.forEach(said -> say(begun, said));
    }
    return concept.get();
  }

  /** A category with its value, at the level that is open. */
  void category(String name, String value, Place place) {
    Optional<Field> known = Field.named(name);
    if (value.isEmpty()) {
      return;
    }
    if (known.isEmpty()) {
      unread(name);
    } else if (known.get() == Field.CONCEPT_ID) {
      id(value);
    } else if (known.get() == Field.NOTE) {
      note(value, place);
    } else if (known.get().isOfConcept()) {
      ofConcept(new Statement(known.get(), value, place));
    } else if (term.isPresent()) {
      picklists.check(known.get(), value, place).ifPresent(glossary::warn);
      term.get().say(known.get(), value, place);
    } else {
      unread(name);
    }
  }

  /** A note at the level that is open. */
  void note(String text, Place place) {
    Matcher keyed = KEYED.matcher(text);
    if (keyed.matches()) {
      Field field = Field.named(keyed.group(1)).orElseThrow();
      if (field == Field.CASE) {
        term.ifPresent(draft -> draft.say(field, keyed.group(2), place));
      } else {
        ofConcept(new Statement(field, keyed.group(2), place));
      }
    } else if (term.isPresent()) {
      term.get().say(Field.NOTE, text, place);
    } else {
      ofConcept(new Statement(Field.CONCEPT_NOTE, text, place));
    }
  }

  /** Something that we have no place for. */
  void unread(String name) {
    unread.merge(name, 1, Integer::sum);
  }

  private void ofConcept(Statement said) {
    if (concept.isPresent()) {
      say(concept.get(), said);
    } else {
      pending.add(said);
    }
  }

  private void say(ConceptDraft of, Statement said) {
    if (said.field == Field.CONCEPT_NOTE) {
      of.append(said.field, said.value);
    } else if (said.field == Field.DEFINITION && language.isPresent() && of.has(said.field)) {
      unread(said.field.column());
    } else {
      of.say(said.field, said.value, said.place);
    }
  }

  /** Tells what was counted. */
  void finish() {
    unread.forEach((name, count) -> glossary.warn(Problem.of("W0905", count, name)));
  }
}
