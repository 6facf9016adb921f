package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Words that people and tools use for the values of an enum; they stand in a file a list. */
final class WordList {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_\\-./:：*]+");

  private WordList() {}

  /** The values by their words, each in the form that {@link #key} gives. */
  static <E extends Enum<E>> Map<String, E> of(String name, Class<E> values) {
    Map<String, E> words = new HashMap<>();
    load(name)
        .forEach(
            (value, list) -> {
              for (String word : ((String) list).split(",")) {
                words.put(key(word), Enum.valueOf(values, (String) value));
              }
            });
    return Map.copyOf(words);
  }

  /** A word without what differs for no reason: capitals, hyphens, spaces, underscores. */
  static String key(String word) {
    return BETWEEN_WORDS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static Properties load(String name) {
    Properties lists = new Properties();
    try (InputStream in = WordList.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + ".properties");
      }
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
