package org.termbridge.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether the end of a line of Korean stands between two words or inside of one. Most programs
 * break lines between words; some break them anywhere, and then a space is only where one was
 * typed. The lines' fullness tells which, the text's own words and lists of endings the rest.
 */
public final class KoreanLineEnds {

  private static final Map<String, Set<String>> ENDS = WordLists.read("korean.txt");
  private static final int LONGEST = 6;
  private static final int FEWEST = 3;

  private final Set<String> words = new HashSet<>();
  private int pairs;
  private int filled;
  private int spaced;

  /** Whether one line ends in Hangul and the next begins with it. */
  public static boolean isBetween(String line, String next) {
    return !line.isEmpty()
        && !next.isEmpty()
        && HardLine.isHangul(line.charAt(line.length() - 1))
        && HardLine.isHangul(next.charAt(0));
  }

  /**
   * Learns how a line between two pieces of Hangul was broken.
   *
   * @param isFilled whether not one more character would have fitted
   * @param isSpaced whether white space stands behind it
   */
  public void learnEnd(boolean isFilled, boolean isSpaced) {
    pairs++;
    filled += isFilled ? 1 : 0;
    spaced += isSpaced ? 1 : 0;
  }

  /** Learns the words that stand whole inside of a line. */
  public void learnWords(String line) {
    String[] all = line.split("\\s+", -1);
    for (int i = 1; i + 1 < all.length; i++) {
      words.add(bare(all[i]));
    }
  }

  /**
   * Whether a space stands between two lines when they are joined.
   *
   * @param isSpaced whether white space stands behind the first
   */
  public boolean isSpaced(String line, String next, boolean isSpaced) {
    boolean cutsWords = pairs >= FEWEST && filled * 5 >= pairs * 4;
    String rest = bare(next.split("\\s", 2)[0]);
    if (!cutsWords || isSpaced || rest.isEmpty() || !HardLine.isHangul(rest.charAt(0))) {
      return true;
    }
    if (!isBetween(line, next)) {
      boolean isCounted = Character.isDigit(line.charAt(line.length() - 1));
      return !isCounted && !is("rest", rest);
    }
    String start = line.substring(line.lastIndexOf(' ') + 1);
    if (spaced > 0 || words.contains(start + rest) || is("rest", rest)) {
      return false;
    }
    return is("end", tail(start))
        || ENDS.getOrDefault("apart", Set.of()).stream().anyMatch(rest::startsWith)
        || (words.contains(start) && words.contains(rest));
  }

  /** The longest end of the word that the list knows, else the word. */
  private static String tail(String word) {
    for (int from = Math.max(1, word.length() - LONGEST); from < word.length(); from++) {
      if (is("end", word.substring(from))) {
        return word.substring(from);
      }
    }
    return word;
  }

  private static boolean is(String kind, String word) {
    return ENDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }
}
