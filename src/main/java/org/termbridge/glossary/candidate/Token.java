package org.termbridge.glossary.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a sentence.
 *
 * @param start offset of its first character
 * @param end offset behind its last one, without what only ends it
 * @param text the word
 * @param isApart whether more than a space stands before it
 */
record Token(int start, int end, String text, boolean isApart) {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}&+]|['’.\\-\u2010\u2011\u2013/](?=[\\p{L}\\p{N}]))*|&");
  private static final Pattern SPACE = Pattern.compile("[ \u00A0\u202F]");

  /** The words of a sentence; the points of abbreviations part nothing. */
  static List<Token> of(Sentence whole, LanguageData data) {
    String sentence = whole.text();
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    int last = 0;
    while (word.find()) {
      int end = word.end();
      if (!tokens.isEmpty() && isWithin(whole, tokens.get(tokens.size() - 1), end)) {
        Token grown = tokens.remove(tokens.size() - 1);
        tokens.add(
            new Token(grown.start(), end, sentence.substring(grown.start(), end), grown.isApart()));
        last = end;
        continue;
      }
      String between = sentence.substring(last, word.start());
      boolean isAbbreviated =
          !tokens.isEmpty()
              && between.equals(". ")
              && data.has("abbreviation", tokens.get(tokens.size() - 1).text());
      boolean isApart = !isAbbreviated && !SPACE.matcher(between).matches();
      tokens.add(new Token(word.start(), word.end(), word.group(), isApart));
      last = word.end();
    }
    return tokens;
  }

  /** Whether a known term has both words. */
  private static boolean isWithin(Sentence whole, Token last, int end) {
    return last.isCapital()
        && whole.known().stream().anyMatch(span -> span.covers(last.start(), end));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** The last one of a known term, without the ending of the possessive. */
  String lastWord() {
    String owner = owner();
    return owner.substring(owner.lastIndexOf(' ') + 1);
  }

  /** How many it is made of: a known term is one word of several. */
  int words() {
    return text.split(" ", -1).length;
  }

  boolean isNumber() {
    return text.chars().allMatch(Character::isDigit);
  }

  /** As plans and fairs have it: {@code Vision 2035}. */
  boolean isYear() {
    return text.matches("(?:19|20)\\d\\d");
  }

  /** {@code 14th}, {@code 5G}: begins with a digit and has letters. */
  boolean isOrdinal() {
    return Character.isDigit(text.charAt(0)) && text.chars().anyMatch(Character::isLetter);
  }

  boolean isShouted() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && isCapital();
  }

  /** Without the ending of the possessive, if it has one. */
  String owner() {
    return text.replaceFirst("['’]s$", "");
  }

  boolean isPossessive() {
    return !owner().equals(text);
  }
}
