package org.termbridge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Language;
import org.termbridge.document.Translation;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.TermFinder;
import org.termbridge.xliff.XliffReader;

/** The concepts of a glossary that occur in the sources of translations. */
public final class GlossarySubset {

  private final Glossary glossary;
  private final Map<Language, TermFinder> finders = new HashMap<>();

  public GlossarySubset(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * The ids of the concepts that a file has in any of its documents.
   *
   * @throws org.termbridge.document.InputException E05.. if it is no XLIFF
   */
  public Set<String> concepts(Path xliff) {
    Set<String> ids = new HashSet<>();
    for (Bilingual document : XliffReader.read(xliff)) {
      TermFinder finder =
          finders.computeIfAbsent(
              Language.of(document.source()), language -> TermFinder.of(glossary, language));
      for (Translation unit : document.translations()) {
        finder.find(unit.source().words()).stream()
            .map(Occurrence::matches)
            .forEach(matches -> matches.forEach(match -> ids.add(id(match))));
      }
    }
    return ids;
  }

  private static String id(Match match) {
    return match.concept().id();
  }
}
