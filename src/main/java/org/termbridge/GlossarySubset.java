package org.termbridge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Language;
import org.termbridge.document.Translation;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.TermFinder;
import org.termbridge.xliff.XliffReader;

/** The concepts of a glossary that occur in the sources of translations. Not shared by threads. */
public final class GlossarySubset {

  private final Glossary whole;
  private final Map<Language, TermFinder> finders = new HashMap<>();
  private final Set<String> all = new HashSet<>();
  private final Set<GlossaryOptions> pairs = new LinkedHashSet<>();

  public GlossarySubset(Glossary whole) {
    this.whole = whole;
  }

  /**
   * Reads a translation.
   *
   * @return the ids of the concepts that its documents have, in alphabetical order
   * @throws org.termbridge.document.InputException E05.. if it is no XLIFF
   */
  public Set<String> read(Path xliff) {
    Set<String> ids = new TreeSet<>();
    for (Bilingual document : XliffReader.read(xliff)) {
      Language source = Language.of(document.source());
      pairs.add(new GlossaryOptions(Optional.of(source), document.target().map(Language::of)));
      TermFinder finder =
          finders.computeIfAbsent(source, language -> TermFinder.of(whole, language));
      for (Translation unit : document.translations()) {
        finder.find(unit.source().words()).forEach(found -> ids.addAll(concepts(found)));
      }
    }
    all.addAll(ids);
    return ids;
  }

  private static Set<String> concepts(Occurrence occurrence) {
    Set<String> ids = new HashSet<>();
    occurrence.matches().forEach(match -> ids.add(match.concept().id()));
    return ids;
  }

  /** The concepts of all that was read, in the order of the whole glossary. */
  public Glossary glossary() {
    return whole.subset(all);
  }

  /** The languages of all that was read, if they are the same everywhere. */
  public GlossaryOptions languages() {
    return pairs.size() == 1 ? pairs.iterator().next() : GlossaryOptions.NONE;
  }
}
