package org.termbridge.check.terminology;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Wordings compared as a reader does who looks for another rendering. */
final class Wordings {

  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final int BEGINNING = 5;

  private Wordings() {}

  /** The same words but for spelling, capitals, spaces; or one wording contains the other. */
  static boolean areOneRendering(String one, String other) {
    return contains(one, other) || contains(other, one);
  }

  /** Whether the words of the part stand in the whole, one after the other. */
  static boolean contains(String whole, String part) {
    List<String> words = words(whole);
    List<String> inner = words(part);
    return Collections.indexOfSubList(words, inner) >= 0
        || String.join("", words).contains(String.join("", inner));
  }

  /** Beginnings of words, and pairs of characters where no spaces are written. */
  static Set<String> pieces(String wording) {
    Set<String> pieces = new HashSet<>();
    for (String word : words(wording)) {
      if (word.charAt(0) < 0x1100) {
        if (word.length() > 3) {
          pieces.add(word);
        }
      } else {
        for (int i = 0; i + 2 <= word.length(); i++) {
          pieces.add(word.substring(i, i + 2));
        }
      }
    }
    return pieces;
  }

  /** The beginnings of the words: endings and most differences of spelling stand behind. */
  private static List<String> words(String wording) {
    List<String> words = new ArrayList<>();
    for (String word : letters(wording).split(" +")) {
      boolean alphabetic = !word.isEmpty() && word.charAt(0) < 0x1100;
      if (!word.isEmpty() && (word.length() > 2 || !alphabetic)) {
        words.add(alphabetic ? beginning(word) : word);
      }
    }
    return words;
  }

  private static String beginning(String word) {
    return word.length() > BEGINNING + 2 ? word.substring(0, word.length() - 3) : word;
  }

  private static String letters(String wording) {
    return NFKD.normalize(wording.toLowerCase(Locale.ROOT))
        .replaceAll("\\p{Mn}", "")
        .replaceAll("[^\\p{L}\\p{N}&]+", " ")
        .replaceAll(
            "(?<=\\p{IsHan}|\\p{IsKatakana}|\\p{IsHangul}) (?=\\p{IsHan}|\\p{IsHangul})", "")
        .strip();
  }
}
