package org.termbridge.glossary.match;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What Arabic writes in one with a word: {@code و ف} (and), {@code ب ل ك} (in, to, as), the
 * article; and behind it the endings of gender, number and possession, as far as the light stemmer
 * of Larkey, Ballesteros and Connell (2002) takes them off.
 */
final class ArabicProclitics {

  private static final int LEAST = 3;
  private static final String WEAK = "اويهت";
  private static final List<String> ENDINGS =
      List.of("هما", "ها", "هم", "نا", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ت", "ا", "ك");

  private ArabicProclitics() {}

  /** As {@link #bases}, but prepositions stay: inside of a name they mean something. */
  static Set<String> inner(String word) {
    Set<String> bases = new LinkedHashSet<>();
    bases.add(word);
    withoutArticle(word, bases);
    if (startsWithOne(word, "وف")) {
      String rest = word.substring(1);
      bases.add(rest);
      withoutArticle(rest, bases);
    }
    return bases;
  }

  /** The word and what is left of it without proclitics; at least three letters. */
  static Set<String> bases(String word) {
    Set<String> bases = new LinkedHashSet<>();
    bases.add(word);
    withoutArticle(word, bases);
    if (startsWithOne(word, "وف")) {
      String rest = word.substring(1);
      bases.add(rest);
      withoutArticle(rest, bases);
      withoutPreposition(rest, bases);
    }
    withoutPreposition(word, bases);
    return bases;
  }

  private static void withoutPreposition(String word, Set<String> bases) {
    if (startsWithOne(word, "بلكس")) {
      String rest = word.substring(1);
      bases.add(rest);
      withoutArticle(rest, bases);
    }
    if (word.startsWith("لل") && word.length() - 2 >= LEAST) {
      bases.add(word.substring(2));
    }
  }

  private static void withoutArticle(String word, Set<String> bases) {
    if (word.startsWith("ال") && word.length() - 2 >= LEAST) {
      bases.add(word.substring(2));
    }
  }

  private static boolean startsWithOne(String word, String letters) {
    return word.length() > LEAST && letters.indexOf(word.charAt(0)) >= 0;
  }

  /** What is left of the bases without their endings. */
  static Set<String> stems(Set<String> bases) {
    Set<String> stems = new HashSet<>(bases);
    for (String base : bases) {
      for (String ending : ENDINGS) {
        if (base.endsWith(ending) && base.length() - ending.length() >= LEAST) {
          stems.add(base.substring(0, base.length() - ending.length()));
        }
      }
    }
    return stems;
  }

  /**
   * The consonants of the bases: broken plurals change the vowels between them only, مناطق of
   * منطقة.
   */
  static Set<String> consonants(Set<String> bases) {
    Set<String> consonants = new HashSet<>();
    for (String base : bases) {
      StringBuilder letters = new StringBuilder();
      base.chars().filter(c -> WEAK.indexOf(c) < 0).forEach(c -> letters.append((char) c));
      if (letters.length() >= LEAST) {
        consonants.add(letters.toString());
      }
    }
    return consonants;
  }
}
