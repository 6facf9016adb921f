package org.termbridge.glossary.candidate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that texts have in small letters: a capital at the start of a sentence hides that. */
public final class Vocabulary {

  private static final Pattern SMALL =
      Pattern.compile("(?<![\\p{L}\\p{M}'’-])\\p{Ll}[\\p{Ll}\\p{M}]*+(?![\\p{L}\\p{M}'’-])");

  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Lu}\\p{Ll}++");

  private final Set<String> words = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();

  /** Reads a text. */
  public void read(String text) {
    SMALL.matcher(text).results().forEach(found -> words.add(found.group()));
    CAPITAL
        .matcher(text)
        .results()
        .forEach(found -> capitals.add(found.group().toUpperCase(Locale.ROOT)));
  }

  boolean hasSmall(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word of capitals is one that is otherwise written like a name. */
  boolean hasCapital(String shouted) {
    return capitals.contains(shouted);
  }
}
