package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.termbridge.document.Language;

/**
 * What changed from one glossary to the next. Concepts are the same by their ids, terms by language
 * and wording; where the sanctioned wording of a language changed, that is one change and not a
 * term less and a term more.
 *
 * @param added in the order of the new glossary
 * @param removed in the order of the old one
 * @param changed in the order of the new one
 */
public record GlossaryDiff(
    List<Concept> added, List<Concept> removed, List<ConceptChange> changed) {

  private static final Map<String, Function<Concept, String>> CONCEPT_FIELDS =
      new LinkedHashMap<>();
  private static final Map<String, Function<Term, String>> TERM_FIELDS = new LinkedHashMap<>();

  static {
    CONCEPT_FIELDS.put("subject", Concept::subject);
    CONCEPT_FIELDS.put("definition", Concept::definition);
    CONCEPT_FIELDS.put(
        "validFrom", concept -> concept.validity().from().map(Object::toString).orElse(""));
    CONCEPT_FIELDS.put(
        "validUntil", concept -> concept.validity().until().map(Object::toString).orElse(""));
    CONCEPT_FIELDS.put("note", Concept::note);
    TERM_FIELDS.put("term", Term::wording);
    TERM_FIELDS.put("status", term -> word(term.status()));
    TERM_FIELDS.put("type", term -> word(term.type()));
    TERM_FIELDS.put("partOfSpeech", Term::partOfSpeech);
    TERM_FIELDS.put("case", term -> word(term.caseRule()));
    TERM_FIELDS.put("note", Term::note);
    TERM_FIELDS.put("source", Term::source);
  }

  public GlossaryDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Compares two glossaries; the order of concepts and terms does not count. */
  public static GlossaryDiff of(Glossary old, Glossary young) {
    List<Concept> added = new ArrayList<>();
    List<ConceptChange> changed = new ArrayList<>();
    for (Concept concept : young.concepts()) {
      old.concept(concept.id())
          .ifPresentOrElse(
              before -> change(before, concept).ifPresent(changed::add), () -> added.add(concept));
    }
    List<Concept> removed =
        old.concepts().stream().filter(c -> young.concept(c.id()).isEmpty()).toList();
    return new GlossaryDiff(added, removed, changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static Optional<ConceptChange> change(Concept old, Concept young) {
    List<FieldChange> fields = fields(CONCEPT_FIELDS, old, young);
    List<Term> removed = new ArrayList<>(old.terms());
    List<Term> added = new ArrayList<>();
    List<TermChange> changed = new ArrayList<>();
    for (Term term : young.terms()) {
      take(removed, term, GlossaryDiff::isSameWording)
          .ifPresentOrElse(
              before -> change(before, term).ifPresent(changed::add), () -> added.add(term));
    }
    for (Term term : List.copyOf(added)) {
      take(removed, term, GlossaryDiff::isSameOffice)
          .ifPresent(
              before -> {
                added.remove(term);
                change(before, term).ifPresent(changed::add);
              });
    }
    boolean isSame = fields.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    return isSame
        ? Optional.empty()
        : Optional.of(new ConceptChange(young, fields, added, removed, changed));
  }

  private static Optional<Term> take(List<Term> terms, Term wanted, Likewise likewise) {
    Optional<Term> found = terms.stream().filter(term -> likewise.test(term, wanted)).findFirst();
    found.ifPresent(terms::remove);
    return found;
  }

  private static boolean isSameWording(Term one, Term other) {
    return one.language().equals(other.language()) && one.wording().equals(other.wording());
  }

  /** Both are the sanctioned one of their language. */
  private static boolean isSameOffice(Term one, Term other) {
    return one.language().equals(other.language())
        && one.status() == TermStatus.PREFERRED
        && other.status() == TermStatus.PREFERRED;
  }

  private static Optional<TermChange> change(Term old, Term young) {
    List<FieldChange> fields = fields(TERM_FIELDS, old, young);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new TermChange(old.language(), old.wording(), fields));
  }

  private static <T> List<FieldChange> fields(
      Map<String, Function<T, String>> fields, T old, T young) {
    List<FieldChange> changes = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          String before = value.apply(old);
          String after = value.apply(young);
          if (!before.equals(after)) {
            changes.add(new FieldChange(name, before, after));
          }
        });
    return changes;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * A concept that both have, and that is not the same.
   *
   * @param concept as it is now
   * @param fields what is said of the concept as a whole
   * @param added terms that are new
   * @param removed terms that are gone
   * @param changed terms of which something else is said
   */
  public record ConceptChange(
      Concept concept,
      List<FieldChange> fields,
      List<Term> added,
      List<Term> removed,
      List<TermChange> changed) {

    public ConceptChange {
      fields = List.copyOf(fields);
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      changed = List.copyOf(changed);
    }
  }

  /**
   * A term of which something else is said.
   *
   * @param language of the term
   * @param wording as it was
   * @param fields what changed, the wording itself under {@code term}
   */
  public record TermChange(Language language, String wording, List<FieldChange> fields) {

    public TermChange {
      fields = List.copyOf(fields);
    }
  }

  /** One value that changed; empty where there was none, or is none. */
  public record FieldChange(String field, String old, String young) {}

  @FunctionalInterface
  private interface Likewise {
    boolean test(Term one, Term other);
  }
}
