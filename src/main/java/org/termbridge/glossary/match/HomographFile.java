package org.termbridge.glossary.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.document.Language;

/** Words, by what they say of a name beside them; one file a language. */
final class HomographFile {

  private final Map<String, Set<String>> words = new HashMap<>();

  private HomographFile() {}

  static HomographFile of(Language language) {
    HomographFile file = new HomographFile();
    DataLines.of("homographs." + language.primary() + ".txt").forEach(file::line);
    return file;
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    words
        .computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>())
        .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
  }

  /** Nothing is known of the language. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Words in small base letters. */
  Set<String> words(String kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
