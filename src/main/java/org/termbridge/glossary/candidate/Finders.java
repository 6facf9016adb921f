package org.termbridge.glossary.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.termbridge.document.Language;

/** All that may be terms in a sentence of one language; of what overlaps, the stronger evidence. */
public final class Finders {

  private final List<Finder> finders;
  private final ShortForms shortForms;

  private Finders(List<Finder> finders, ShortForms shortForms) {
    this.finders = finders;
    this.shortForms = shortForms;
  }

  /**
   * The finders of a language.
   *
   * @param vocabulary of all texts
   */
  public static Finders of(Language language, Vocabulary vocabulary) {
    LanguageData data = LanguageData.of(language);
    List<Finder> finders = new ArrayList<>();
    finders.add(new QuoteFinder(data, language));
    if (data.has("names", "capitals")) {
      finders.add(new CapitalFinder(data, vocabulary));
    } else if (data.has("names", "endings")) {
      finders.add(new EndingFinder(data, language));
    }
    finders.add(new AcronymFinder(data, vocabulary));
    return new Finders(finders, new ShortForms(data));
  }

  /** The hits of a sentence, in reading order; no two overlap. */
  public List<Hit> find(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    for (Finder finder : finders) {
      for (Hit hit : finder.find(sentence)) {
        if (hits.stream().noneMatch(hit::overlaps)) {
          hits.add(hit);
        }
      }
    }
    hits.sort(Comparator.comparing(Hit::start));
    return shortForms.joined(sentence.text(), hits);
  }
}
