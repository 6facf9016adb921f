package org.termbridge.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How far two words are apart: the fewest letters to insert, delete or change (Levenshtein). */
public final class EditDistance {

  private EditDistance() {}

  /** The known word that somebody may have meant; empty if none is near. */
  public static Optional<String> nearest(String word, Stream<String> known) {
    int allowed = word.length() < 3 ? 0 : Math.max(2, word.length() / 4);
    return known
        .min(Comparator.comparingInt(candidate -> between(word, candidate)))
        .filter(candidate -> between(word, candidate) <= allowed);
  }

  static int between(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[right.length()];
  }
}
