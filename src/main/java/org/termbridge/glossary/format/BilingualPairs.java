package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.Term;

/**
 * A glossary for one pair of languages, without the terms that must not be used: formats that know
 * no status would pass them off as right.
 */
final class BilingualPairs {

  /** The sanctioned term first, then in the order of the glossary. */
  private static final Comparator<Term> BEST_FIRST = Comparator.comparing(Term::status);

  private final LanguagePair languages;
  private final List<Entry> entries = new ArrayList<>();
  private final Losses losses;

  /**
   * One concept in two languages.
   *
   * @param sources permitted terms, the preferred one first; at least one
   * @param targets permitted translations, the preferred one first; at least one
   */
  record Entry(Concept concept, List<Term> sources, List<Term> targets) {

    /** The translations for one of the sources: a short form's short form comes first. */
    List<Term> targets(Term source) {
      return targets.stream()
          .sorted(Comparator.comparing(target -> target.type() != source.type()))
          .toList();
    }
  }

  private BilingualPairs(LanguagePair languages, Losses losses) {
    this.languages = languages;
    this.losses = losses;
  }

  /**
   * The pairs of a glossary; its losses are counted.
   *
   * @param kept what the format has a place for
   * @throws InputException E0919 if it is not told both languages
   */
  static BilingualPairs of(
      Glossary glossary, GlossaryOptions options, String format, Set<Field> kept) {
    LanguagePair languages = options.pair().orElseThrow(() -> InputException.of("E0919", format));
    BilingualPairs pairs = new BilingualPairs(languages, new Losses(format));
    List<Concept> written = new ArrayList<>();
    for (Concept concept : glossary.concepts()) {
      pairs.add(concept).ifPresent(entry -> written.add(pairs.asWritten(entry)));
    }
    pairs.losses.of(new Glossary(written), kept);
    return pairs;
  }

  List<Entry> entries() {
    return entries;
  }

  LanguagePair languages() {
    return languages;
  }

  Losses losses() {
    return losses;
  }

  private Optional<Entry> add(Concept concept) {
    List<Term> sources = permitted(concept, languages.source());
    List<Term> targets = permitted(concept, languages.target());
    if (sources.isEmpty() || targets.isEmpty()) {
      losses.count("one_sided");
      return Optional.empty();
    }
    Entry entry = new Entry(concept, sources, targets);
    entries.add(entry);
    return Optional.of(entry);
  }

  private List<Term> permitted(Concept concept, Language language) {
    List<Term> terms = concept.terms(language);
    List<Term> permitted =
        terms.stream().filter(term -> term.status().isPermitted()).sorted(BEST_FIRST).toList();
    losses.count("negative", terms.size() - permitted.size());
    return permitted;
  }

  /** The concept as far as it concerns the two languages; what it loses is counted. */
  private Concept asWritten(Entry entry) {
    List<Term> terms = new ArrayList<>(entry.sources);
    terms.addAll(entry.targets);
    return entry.concept.withTerms(terms);
  }
}
