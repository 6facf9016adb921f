package org.termbridge.glossary.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.glossary.Occurrence;

/**
 * The short form that a text gives a name in brackets: <i>(hereinafter “GBA”)</i>, <i>(GBA)</i>,
 * （以下简称“大湾区”）.
 */
public final class ShortForms {

  private static final List<String> INTRODUCTIONS = DataLines.of("shortforms.txt");
  private static final Pattern QUOTED =
      Pattern.compile("[“\"‘'«「『„‹]\\s*([^“”\"‘’'«»「」『』„‹›]{1,60}?)\\s*[”\"’'»」』“›]");
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&]{1,7}|\\p{Lu}\\p{Ll}{0,2}\\p{Lu}{1,5}");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:the|as|called|to|la|le|el|a|o|der|die|das|:|,|、|—|–|-)\\s*)+",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 80;

  private ShortForms() {}

  /** The short form that stands behind the term in the text, if one does. */
  public static Optional<String> behind(String text, Occurrence term) {
    int open = term.end();
    while (open < text.length() && isBetween(text.charAt(open))) {
      open++;
    }
    if (open >= text.length() || "(（[".indexOf(text.charAt(open)) < 0) {
      return Optional.empty();
    }
    int close = close(text, open);
    return close < 0 || close - open > LONGEST
        ? Optional.empty()
        : in(text.substring(open + 1, close), text.substring(term.start(), term.end()));
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '\u00A0' || Folding.isQuote(c);
  }

  private static int close(String text, int open) {
    for (int at = open + 1; at < text.length(); at++) {
      if (")）]".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<String> in(String brackets, String term) {
    String lower = brackets.toLowerCase(Locale.ROOT);
    for (String introduction : INTRODUCTIONS) {
      int at = lower.indexOf(introduction);
      if (at >= 0) {
        return introduced(brackets, brackets.substring(at + introduction.length()));
      }
    }
    String bare = unquoted(brackets);
    return ACRONYM.matcher(bare).matches() && isMadeOf(bare, term)
        ? Optional.of(bare)
        : Optional.empty();
  }

  private static Optional<String> introduced(String brackets, String rest) {
    Matcher quoted = QUOTED.matcher(brackets);
    if (quoted.find()) {
      return Optional.of(quoted.group(1));
    }
    String bare = rest.strip();
    for (String introduction : INTRODUCTIONS) {
      if (bare.toLowerCase(Locale.ROOT).startsWith(introduction)) {
        bare = bare.substring(introduction.length()).strip();
      }
    }
    bare = LEADING.matcher(bare).replaceFirst("").strip();
    return bare.length() < 2 || bare.length() > LONGEST / 2 ? Optional.empty() : Optional.of(bare);
  }

  private static String unquoted(String words) {
    Matcher quoted = QUOTED.matcher(words.strip());
    return quoted.matches() ? quoted.group(1) : words.strip();
  }

  /** The letters stand in the term in this order. */
  private static boolean isMadeOf(String acronym, String term) {
    String letters = term.toUpperCase(Locale.ROOT);
    int at = 0;
    String capitals = acronym.toUpperCase(Locale.ROOT);
    for (int i = 0; i < capitals.length(); i++) {
      at = letters.indexOf(capitals.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word stands in the text at the offset, and not in a longer word. */
  public static boolean standsAt(String text, int at, String word) {
    int end = at + word.length();
    return !(at > 0 && goesOn(text.charAt(at - 1), text.charAt(at)))
        && !(end < text.length() && goesOn(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean goesOn(char one, char next) {
    return Character.isLetterOrDigit(one)
        && Character.isLetterOrDigit(next)
        && one < 0x1100
        && next < 0x1100;
  }
}
