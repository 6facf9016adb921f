package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.termbridge.document.Language;
import org.termbridge.glossary.match.ShortForms;

/**
 * Finds the terms of one document, text after text: a short form that the document itself gives a
 * name, <i>(hereinafter “GBA”)</i>, is that concept from there on. For one thread.
 */
public final class DocumentTerms {

  private static final String NOTE = "short form that the document gives it";

  private final TermFinder finder;
  private final Language language;
  private final Map<String, Match> shortForms = new LinkedHashMap<>();

  public DocumentTerms(TermFinder finder, Language language) {
    this.finder = finder;
    this.language = language;
  }

  /** As {@link TermFinder#find}. */
  public List<Occurrence> find(String text) {
    return learned(text, finder.find(text));
  }

  /** As {@link TermFinder#findRenderings}. */
  public List<Occurrence> findRenderings(String text) {
    return learned(text, finder.findRenderings(text));
  }

  private List<Occurrence> learned(String text, List<Occurrence> found) {
    List<Occurrence> all = shortForms.isEmpty() ? found : withShortForms(text, found);
    found.forEach(occurrence -> learn(text, occurrence));
    return all;
  }

  private void learn(String text, Occurrence occurrence) {
    ShortForms.behind(text, occurrence)
        .ifPresent(form -> shortForms.putIfAbsent(form, match(form, occurrence.best().concept())));
  }

  private Match match(String form, Concept concept) {
    Term term =
        new Term(
            language,
            form,
            TermStatus.ADMITTED,
            TermType.SHORT_FORM,
            Term.PROPER_NOUN,
            CaseRule.EXACT,
            NOTE,
            /* source= */ "");
    return new Match(concept, term, Likeness.EXACT);
  }

  private List<Occurrence> withShortForms(String text, List<Occurrence> found) {
    List<Occurrence> all = new ArrayList<>(found);
    shortForms.forEach(
        (form, match) -> {
          add(text, form, match, all);
          String atBeginning = capitalised(form);
          if (!atBeginning.equals(form)) {
            add(text, atBeginning, match, all);
          }
        });
    all.sort(Comparator.comparingInt(Occurrence::start));
    return all;
  }

  /** {@code the Bay} begins a sentence as {@code The Bay}. */
  private static String capitalised(String form) {
    int first = form.offsetByCodePoints(0, 1);
    return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
  }

  private static void add(String text, String form, Match match, List<Occurrence> all) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      int start = at;
      int end = at + form.length();
      boolean free = all.stream().noneMatch(o -> o.start() < end && start < o.end());
      if (free && ShortForms.standsAt(text, at, form)) {
        all.add(new Occurrence(start, end, List.of(match)));
      }
    }
  }
}
