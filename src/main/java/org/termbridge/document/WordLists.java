package org.termbridge.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists of words beside this class: a line says the kind, the language, and the words. */
final class WordLists {

  private WordLists() {}

  /** The words of each kind, of all languages. */
  static Map<String, Set<String>> read(String name) {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", -1))
          .forEach(
              line ->
                  words
                      .computeIfAbsent(line[0], kind -> new HashSet<>())
                      .addAll(Arrays.asList(line).subList(2, line.length)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
