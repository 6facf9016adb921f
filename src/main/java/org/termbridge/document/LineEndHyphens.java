package org.termbridge.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the hyphen that a line's end put into a word from that of a compound: {@code govern-ment}
 * from {@code low-carbon}. The document's own words decide, then lists of words that compounds
 * begin with and end in.
 */
public final class LineEndHyphens {

  private static final Map<String, Set<String>> COMPOUNDS = WordLists.read("compounds.txt");

  private final Map<String, Integer> vocabulary = new HashMap<>();

  /** Learns the words of a text. */
  public void learn(String text) {
    for (String word : lettersOf(text).split(" ", -1)) {
      vocabulary.merge(word, 1, Integer::sum);
    }
  }

  private static String lettersOf(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}-]+", " ").strip();
  }

  /** Whether a line that ends like this may go on in the next without a space. */
  static boolean isCut(String last, String next) {
    return last.length() >= 2
        && !next.isEmpty()
        && isHyphen(last.charAt(last.length() - 1))
        && Character.isLetter(last.codePointBefore(last.length() - 1))
        && Character.isLetter(next.codePointAt(0));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  /**
   * Whether the hyphen at a line's end goes, when the next line is joined to it.
   *
   * @param last the word before the end, with its hyphen
   * @param next the first word of the next line
   */
  public boolean isDropped(String last, String next) {
    if (last.endsWith("\u00AD")) {
      return true;
    }
    if (!isCut(last, next) || !Character.isLowerCase(next.codePointAt(0))) {
      return false;
    }
    String start = lastWord(lettersOf(last.substring(0, last.length() - 1)));
    String rest = firstWord(lettersOf(next));
    int joined = vocabulary.getOrDefault(start + rest, 0);
    int hyphened = vocabulary.getOrDefault(start + "-" + rest, 0);
    if (joined != hyphened) {
      return joined > hyphened;
    }
    // Neither is written elsewhere: two words of their own stay a compound.
    return !(vocabulary.containsKey(start) && vocabulary.containsKey(rest))
        && !isCompound(start, rest);
  }

  /**
   * Whether a word begins with what is no word of its own: nothing but a cut explains its hyphen.
   */
  static boolean isSuffix(String next) {
    return is("suffix", firstWord(lettersOf(next)));
  }

  private static boolean isCompound(String start, String rest) {
    return start.contains("-")
        || (is("last", rest) && !is("prefix", start))
        || (is("first", start) && !is("ending", rest));
  }

  private static boolean is(String kind, String word) {
    return COMPOUNDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }
}
