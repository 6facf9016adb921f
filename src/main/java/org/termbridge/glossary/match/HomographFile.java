package org.termbridge.glossary.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    String name = "homographs." + language.primary() + ".txt";
    try (InputStream in = HomographFile.class.getResourceAsStream(name)) {
      if (in != null) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(file::line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
