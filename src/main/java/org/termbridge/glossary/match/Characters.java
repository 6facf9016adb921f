package org.termbridge.glossary.match;

import java.util.Arrays;

/**
 * The characters of a text in a language that writes no spaces between words: small base letters
 * without quotation marks, spaces, hyphens, middle dots and commas, each with its place in the
 * text. Numbers behind 第 are digits.
 */
final class Characters {

  private static final String NUMERALS = "〇一二三四五六七八九";

  private final String text;
  private int count;
  private char[] letters;
  private int[] starts;
  private int[] ends;

  private Characters(String text) {
    this.text = text;
    this.letters = new char[text.length() + 8];
    this.starts = new int[text.length() + 8];
    this.ends = new int[text.length() + 8];
  }

  static Characters of(String text) {
    Characters characters = new Characters(text);
    int at = 0;
    while (at < text.length()) {
      at = characters.read(at);
    }
    return characters;
  }

  private int read(int at) {
    char c = text.charAt(at);
    if (c == '第') {
      add(c, at, at + 1);
      return number(at + 1);
    }
    byte kind = Folding.kind(c);
    if (kind == Folding.NOTHING || kind == Folding.JOINT || kind == Folding.COMMA) {
      return at + 1;
    }
    char lower = Folding.lowerBase(c);
    if (lower != 0 && !isVoicing(lower)) {
      add(lower, at, at + 1);
    } else {
      several(Folding.base(c), at);
    }
    return at + 1;
  }

  private void several(String base, int at) {
    if (isVoicing(base.charAt(0))) {
      voice(base, at);
      return;
    }
    String lower = Folding.lower(base);
    for (int i = 0; i < lower.length(); i++) {
      add(lower.charAt(i), at, at + 1);
    }
  }

  /** Half-width kana carry their mark behind them. */
  private static boolean isVoicing(char base) {
    return base == '\u3099' || base == '\u309A';
  }

  private void voice(String mark, int at) {
    if (count > 0) {
      String voiced =
          java.text.Normalizer.normalize(letters[count - 1] + mark, java.text.Normalizer.Form.NFC);
      letters[count - 1] = voiced.charAt(0);
      ends[count - 1] = at + 1;
    }
  }

  private int number(int from) {
    int end = from;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    if (end > from) {
      String digits = String.valueOf(value(text.substring(from, end)));
      for (int i = 0; i < digits.length(); i++) {
        add(digits.charAt(i), from, end);
      }
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || c == '十' || c == '百';
  }

  private static int value(String numerals) {
    int value = 0;
    int digit = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      if (c == '十' || c == '百') {
        value += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = digit * 10 + NUMERALS.indexOf(c);
      }
    }
    return value + digit;
  }

  private void add(char letter, int start, int end) {
    if (count == letters.length) {
      letters = Arrays.copyOf(letters, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    letters[count] = letter;
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  char letter(int at) {
    return letters[at];
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }
}
