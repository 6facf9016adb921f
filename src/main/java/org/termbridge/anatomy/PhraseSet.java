package org.termbridge.anatomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of one section, sorted by the character they begin with: most lines begin with none
 * of them and cost one look. A pattern is compiled when a line asks for it; a short document asks
 * for few of them.
 */
final class PhraseSet {

  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final char OTHER = 0;

  private final Map<Character, List<String>> byFirst;
  private final String suffix;
  private final Map<Character, Pattern> compiled = new ConcurrentHashMap<>();

  /**
   * A set of patterns.
   *
   * @param byFirst regular expressions by the first character in lower case; each holds the others
   * @param others those that can begin with anything
   */
  PhraseSet(Map<Character, List<String>> byFirst, List<String> others, String suffix) {
    this.byFirst = new HashMap<>(byFirst);
    this.byFirst.put(OTHER, others);
    this.suffix = suffix;
  }

  /** For a text that is not empty. */
  Matcher matcher(String text) {
    return pattern(text).matcher(text);
  }

  /** Whether a whole text, which is not empty, is one of the phrases. */
  boolean matches(String text) {
    Pattern pattern = pattern(text);
    return pattern != NOTHING && pattern.matcher(text).matches();
  }

  private Pattern pattern(String text) {
    char first = Character.toLowerCase(text.charAt(0));
    return compiled.computeIfAbsent(byFirst.containsKey(first) ? first : OTHER, this::compile);
  }

  private Pattern compile(char first) {
    List<String> alternatives = byFirst.getOrDefault(first, List.of());
    return alternatives.isEmpty()
        ? NOTHING
        : Pattern.compile(
            "(?:" + String.join("|", alternatives) + ")" + suffix,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
