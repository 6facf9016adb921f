package org.termbridge.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether a space stands between two lines that are joined. None does between characters of the
 * square scripts; beside one, the text shows its habit. Most programs break lines of Korean between
 * words; some break them inside of words, and then a space is only where one was typed.
 */
final class LineSpaces {

  private static final Map<String, Set<String>> ENDS = WordLists.read("korean.txt");
  private static final int LONGEST = 6;
  private static final int FEWEST = 3;

  private final Set<String> words = new HashSet<>();
  private int apart;
  private int together;
  private int pairs;
  private int filled;
  private int spaced;

  private static boolean isBetween(HardLine line, HardLine next) {
    return HardLine.isHangul(line.text().charAt(line.text().length() - 1))
        && HardLine.isHangul(next.text().charAt(0));
  }

  /** Learns how a line was broken. */
  void learn(HardLine line, HardLine next, int width) {
    if (isBetween(line, next)) {
      pairs++;
      filled += line.right() + 2 > width ? 1 : 0;
      spaced += line.hasSpaceBehind() ? 1 : 0;
    }
  }

  /** Learns the words that stand whole inside of a line. */
  void learn(HardLine line) {
    String[] all = line.text().split("\\s+", -1);
    for (int i = 1; i + 1 < all.length; i++) {
      words.add(bare(all[i]));
    }
    learnHabit(line.text());
  }

  /** Whether a figure or a Latin word stands off the square characters beside it. */
  private void learnHabit(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (HardLine.isWide(text.charAt(i - 1)) && isNarrow(text.charAt(i))) {
        together++;
      } else if (i > 1
          && HardLine.isWide(text.charAt(i - 2))
          && text.charAt(i - 1) == ' '
          && isNarrow(text.charAt(i))) {
        apart++;
      }
    }
  }

  private static boolean isNarrow(char c) {
    return Character.isLetterOrDigit(c) && !HardLine.isWide(c);
  }

  boolean isSpaced(HardLine line, HardLine next) {
    char last = line.text().charAt(line.text().length() - 1);
    char first = next.text().charAt(0);
    if (HardLine.isWide(last) || HardLine.isWide(first)) {
      boolean isBeside = isNarrow(last) || isNarrow(first);
      return isBeside && apart > together;
    }
    return isKoreanSpaced(line, next);
  }

  private boolean isKoreanSpaced(HardLine line, HardLine next) {
    boolean cutsWords = pairs >= FEWEST && filled * 5 >= pairs * 4;
    String rest = bare(next.text().split("\\s", 2)[0]);
    if (!cutsWords || line.hasSpaceBehind() || rest.isEmpty() || !startsInHangul(rest)) {
      return true;
    }
    if (!isBetween(line, next)) {
      boolean isCounted = Character.isDigit(line.text().charAt(line.text().length() - 1));
      return !isCounted && !is("rest", rest);
    }
    String start = line.text().substring(line.text().lastIndexOf(' ') + 1);
    if (spaced > 0 || words.contains(start + rest) || is("rest", rest)) {
      return false;
    }
    return is("end", tail(start))
        || ENDS.getOrDefault("apart", Set.of()).stream().anyMatch(rest::startsWith)
        || (words.contains(start) && words.contains(rest));
  }

  private static boolean startsInHangul(String word) {
    return HardLine.isHangul(word.charAt(0));
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
