package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Words that people and tools use for the values of an enum; they stand in a file a list.
 *
 * @param <E> the values
 */
final class WordList<E extends Enum<E>> {

  private static final int MOST_WRITTEN = 10_000;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_\\-./:：*]+");

  private final Map<String, E> values = new HashMap<>();

  /** Known words as files write them, since a file has the same few on every row. */
  private final Map<String, E> written = new ConcurrentHashMap<>();

  private WordList() {}

  static <E extends Enum<E>> WordList<E> of(String name, Class<E> type) {
    WordList<E> words = new WordList<>();
    load(name)
        .forEach(
            (value, list) -> {
              for (String word : String.valueOf(list).split(",")) {
                words.values.put(key(word), Enum.valueOf(type, String.valueOf(value)));
              }
            });
    return words;
  }

  /** The value that a word means, however it is written. */
  Optional<E> value(String word) {
    E known = written.get(word);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<E> value = Optional.ofNullable(values.get(key(word)));
    value.filter(any -> written.size() < MOST_WRITTEN).ifPresent(any -> written.put(word, any));
    return value;
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
