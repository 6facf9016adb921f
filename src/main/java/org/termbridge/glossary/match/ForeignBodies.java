package org.termbridge.glossary.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.termbridge.document.Language;
import org.termbridge.glossary.Match;

/**
 * Tells the office or body of another country in a text without spaces: 越南外交部. Countries that the
 * glossary's own terms name are at home in it.
 */
final class ForeignBodies {

  private static final int LONGEST = 10;

  private final HomographFile file;
  private final Set<String> foreign = new HashSet<>();

  ForeignBodies(Language language, List<Entry> entries) {
    this.file = HomographFile.of(language);
    if (file.isEmpty()) {
      return;
    }
    String wordings =
        entries.stream().map(entry -> entry.term().wording()).collect(Collectors.joining("\n"));
    file.words("nations").stream().filter(name -> !wordings.contains(name)).forEach(foreign::add);
  }

  /** Whether what stands there is another country's. */
  boolean isAnother(String text, int start, List<Match> matches) {
    return !foreign.isEmpty() && matches.stream().allMatch(this::isBody) && isForeign(text, start);
  }

  private boolean isBody(Match match) {
    String wording = match.term().wording();
    return file.words("heads").stream().anyMatch(wording::endsWith);
  }

  private boolean isForeign(String text, int start) {
    int end = start > 0 && text.charAt(start - 1) == '的' ? start - 1 : start;
    for (int length = 2; length <= Math.min(end, LONGEST); length++) {
      if (foreign.contains(text.substring(end - length, end))) {
        return true;
      }
    }
    return false;
  }
}
