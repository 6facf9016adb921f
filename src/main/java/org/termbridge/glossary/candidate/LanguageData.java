package org.termbridge.glossary.candidate;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.termbridge.document.Language;

/**
 * The words of one language that tell names from other words, by their kind. They stand in {@code
 * <language>.txt}, or with the script, {@code <language>-<script>.txt}, beside this package.
 */
final class LanguageData {

  private final Map<String, Set<String>> words;

  private LanguageData(Map<String, Set<String>> words) {
    this.words = words;
  }

  static LanguageData of(Language language) {
    return Stream.of(language.primary() + "-" + language.script(), language.primary(), "other")
        .map(LanguageData::read)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a word is in the list of that kind. */
  boolean has(String kind, String word) {
    return all(kind).contains(word);
  }

  Set<String> all(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  private static Optional<LanguageData> read(String name) {
    InputStream in = LanguageData.class.getResourceAsStream(name + ".txt");
    if (in == null) {
      return Optional.empty();
    }
    Map<String, Set<String>> words = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\s+", -1)))
          .forEach(line -> add(words, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(new LanguageData(words));
  }

  private static void add(Map<String, Set<String>> words, List<String> line) {
    words
        .computeIfAbsent(line.get(0), kind -> new HashSet<>())
        .addAll(line.subList(1, line.size()));
  }
}
