package org.termbridge.anatomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of one section, sorted by the character they begin with: most lines begin with none
 * of them and cost one look.
 */
final class PhraseSet {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<Character, Pattern> byFirst = new HashMap<>();
  private final Pattern others;

  /**
   * A set of patterns.
   *
   * @param byFirst regular expressions by the first character in lower case; each holds the others
   * @param others those that can begin with anything
   */
  PhraseSet(Map<Character, List<String>> byFirst, List<String> others, String suffix) {
    byFirst.forEach((first, all) -> this.byFirst.put(first, compiled(all, suffix)));
    this.others = others.isEmpty() ? NOTHING : compiled(others, suffix);
  }

  private static Pattern compiled(List<String> alternatives, String suffix) {
    return Pattern.compile(
        "(?:" + String.join("|", alternatives) + ")" + suffix,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** For a text that is not empty. */
  Matcher matcher(String text) {
    char first = Character.toLowerCase(text.charAt(0));
    return byFirst.getOrDefault(first, others).matcher(text);
  }

  /** Whether a whole text, which is not empty, is one of the phrases. */
  boolean matches(String text) {
    Pattern pattern = byFirst.getOrDefault(Character.toLowerCase(text.charAt(0)), others);
    return pattern != NOTHING && pattern.matcher(text).matches();
  }
}
