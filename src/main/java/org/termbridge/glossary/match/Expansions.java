package org.termbridge.glossary.match;

import java.util.Locale;

/**
 * What a text itself says an abbreviation stands for: {@code CPC (cost per click)}, {@code CCP, or
 * critical control point}, {@code cost per click (CPC)}. Words in small letters are no official
 * name.
 */
final class Expansions {

  private Expansions() {}

  /** Whether the text spells the abbreviation out as something in small letters. */
  static boolean isOther(Tokens text, int first, int last) {
    if (first != last) {
      return false;
    }
    String letters = text.word(first).toLowerCase(Locale.ROOT);
    int behind = last + 1;
    if (behind < text.count() && text.word(behind).equals("or")) {
      behind++;
    }
    boolean isApart = last + 1 < text.count() && text.isApart(last + 1);
    boolean isInBrackets = first > 0 && text.gap(first) == Tokens.BROKEN;
    return letters.length() > 1
        && ((isApart && spells(text, behind, letters))
            || (isInBrackets && spells(text, first - letters.length(), letters)));
  }

  /** Whether words in small letters from there on begin with the letters, one each. */
  private static boolean spells(Tokens text, int from, String letters) {
    if (from < 0 || from + letters.length() > text.count()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      String word = text.word(from + i);
      if (word.charAt(0) != letters.charAt(i) || (i > 0 && text.gap(from + i) == Tokens.BROKEN)) {
        return false;
      }
    }
    return true;
  }
}
