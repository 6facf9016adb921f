package org.termbridge.glossary.match;

import java.util.Optional;
import java.util.Set;

/**
 * Numbers inside of names: {@code 14th}, {@code 14.º}, {@code 14-го}, {@code XIVe}. The number
 * counts, its ending inflects.
 */
final class Ordinals {

  /** In base letters: {@code й} is {@code и}. */
  private static final Set<String> ENDINGS =
      Set.of(
          "st", "nd", "rd", "th", "e", "er", "re", "eme", "ere", "ieme", "iere", "o", "a", "os",
          "as", "mo", "ma", "и", "я", "е", "ои", "ая", "ое", "го", "ого", "му", "ому", "м", "ым",
          "ом", "ю", "ую", "х", "ых", "ми", "ыми", "те", "ste", "sten", "ten");

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private Ordinals() {}

  /** How many digits a word begins with. */
  static int digits(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  static boolean isEnding(String letters) {
    return ENDINGS.contains(Folding.lower(letters));
  }

  /** Where the number ends that is followed by {@code -й} or {@code .º}. */
  static int endingBehind(String text, int end) {
    int at = end;
    if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '-')) {
      at++;
    }
    int letters = at;
    StringBuilder ending = new StringBuilder();
    while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
      ending.append(Folding.base(text.charAt(letters)));
      letters++;
    }
    return letters > at && letters - at <= 3 && isEnding(ending.toString()) ? letters : end;
  }

  /**
   * The number that a word of capital numerals stands for, {@code XIV} or {@code XIVe}; one letter
   * alone is no number, and no name of an age is above 89.
   */
  static Optional<String> roman(String word) {
    int length = 0;
    while (length < word.length() && "IVXL".indexOf(word.charAt(length)) >= 0) {
      length++;
    }
    boolean ending = length == word.length() || isEnding(word.substring(length));
    if (length < 2 || !ending) {
      return Optional.empty();
    }
    String numeral = word.substring(0, length);
    int value = value(numeral);
    return numeral(value).equals(numeral) ? Optional.of(String.valueOf(value)) : Optional.empty();
  }

  private static int value(String numeral) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (numeral.startsWith(NUMERALS[i], at)) {
        value += VALUES[i];
        at += NUMERALS[i].length();
      }
    }
    return value;
  }

  private static String numeral(int value) {
    StringBuilder numeral = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
