package org.termbridge.glossary.match;

import java.util.Arrays;

/**
 * The words of a text in a language that writes spaces between them: runs of letters and digits,
 * their marks left out, and {@code &}, {@code +}. Apostrophes and hyphens separate, so that {@code
 * l'État} ends in {@code Etat} and {@code People's} begins with {@code People}.
 */
final class Tokens {

  /** Nothing or what joins: spaces, hyphens, quotation marks. */
  static final byte JOINED = 0;

  static final byte COMMA = 1;

  /** Punctuation that no term goes over, but if it has it itself. */
  static final byte BROKEN = 2;

  private int count;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private String[] words = new String[32];
  private byte[] gaps = new byte[32];
  private boolean[] dashes = new boolean[32];

  private Tokens() {}

  static Tokens of(String text) {
    Tokens tokens = new Tokens();
    new Scanner(text, tokens).scan();
    return tokens;
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The word with its capitals, in base letters. */
  String word(int token) {
    return words[token];
  }

  /** What stands before the word. */
  byte gap(int token) {
    return gaps[token];
  }

  /** Punctuation stands before the word, a dash between spaces among it. */
  boolean isApart(int token) {
    return gaps[token] != JOINED || dashes[token];
  }

  private void add(int start, int end, String word, byte gap, boolean dash) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      words = Arrays.copyOf(words, count * 2);
      gaps = Arrays.copyOf(gaps, count * 2);
      dashes = Arrays.copyOf(dashes, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    gaps[count] = gap;
    dashes[count] = dash;
    count++;
  }

  private static final class Scanner {

    private final String text;
    private final Tokens tokens;
    private final StringBuilder word = new StringBuilder();
    private byte gap = JOINED;
    private boolean dash;
    private int at;

    private Scanner(String text, Tokens tokens) {
      this.text = text;
      this.tokens = tokens;
    }

    private void scan() {
      while (at < text.length()) {
        char c = text.charAt(at);
        byte kind = Folding.kind(c);
        if (kind == Folding.LETTER) {
          word();
        } else {
          apart(c, kind);
          at++;
        }
      }
    }

    private void apart(char c, byte kind) {
      String base = kind == Folding.OTHER ? Folding.base(c) : "";
      if (base.equals("&") || base.equals("+")) {
        take(at, at + 1, base);
      } else {
        gap(c, kind);
      }
    }

    private void take(int start, int end, String found) {
      tokens.add(start, end, found, gap, dash);
      gap = JOINED;
      dash = false;
    }

    private void gap(char c, byte kind) {
      if (kind == Folding.COMMA) {
        gap = gap < COMMA ? COMMA : gap;
      } else if (kind == Folding.JOINT) {
        dash |= c == '–' || c == '—' || (c == '-' && at > 0 && text.charAt(at - 1) == ' ');
      } else if (kind == Folding.OTHER && !(c == '.' && isOrdinalPoint())) {
        gap = BROKEN;
      }
    }

    /** The point of {@code 14. Fünfjahresplan}. */
    private boolean isOrdinalPoint() {
      return at > 0
          && Character.isDigit(text.charAt(at - 1))
          && !(at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    private void word() {
      int start = at;
      int end = at;
      boolean plain = true;
      while (at < text.length()) {
        char c = text.charAt(at);
        byte kind = Folding.kind(c);
        if (kind == Folding.LETTER) {
          plain &= c < 128;
          end = at + 1;
        } else if (kind == Folding.NOTHING) {
          plain = false;
        } else {
          break;
        }
        at++;
      }
      add(start, end, plain ? text.substring(start, end) : bases(start, end));
    }

    private String bases(int start, int end) {
      word.setLength(0);
      for (int i = start; i < end; i++) {
        word.append(Folding.base(text.charAt(i)));
      }
      return word.toString();
    }

    private void add(int start, int end, String found) {
      int digits = Ordinals.digits(found);
      if (digits == 0) {
        take(start, end, found);
      } else if (digits == found.length()) {
        int behind = Ordinals.endingBehind(text, end);
        at = behind;
        take(start, behind, found);
      } else {
        boolean ordinal = Ordinals.isEnding(found.substring(digits));
        take(start, end, ordinal ? found.substring(0, digits) : found);
      }
    }
  }
}
