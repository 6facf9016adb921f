package org.termbridge.merge.code;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.merge.words.Spacing;
import org.termbridge.merge.words.Span;

/**
 * A text in which letters of either case, full-width and half-width forms, and quotes and dashes of
 * all kinds are alike, with the way back to the text itself.
 */
final class Folded {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  private final StringBuilder folded = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  Folded(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      String form = fold(c);
      for (int k = 0; k < form.length(); k++) {
        starts.add(i);
        ends.add(next);
      }
      folded.append(form);
      i = next;
    }
  }

  static String of(String text) {
    return new Folded(text).toString();
  }

  private static String fold(int c) {
    return switch (c) {
      case '\u2018',
          '\u2019',
          '\u201c',
          '\u201d',
          '\u00ab',
          '\u00bb',
          '\u300a',
          '\u300b',
          '\u300c',
          '\u300d',
          '\u300e',
          '\u300f',
          '\u201e',
          '\'',
          '"' ->
          "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u00a0', '\u202f', '\u3000' -> " ";
      default -> FOLD.normalize(Character.toString(c));
    };
  }

  /** All places of a folded text that do not cut a word or a number in two. */
  List<Span> find(String needle) {
    List<Span> spans = new ArrayList<>();
    if (needle.isEmpty()) {
      return spans;
    }
    int at = folded.indexOf(needle);
    while (at >= 0) {
      int end = at + needle.length();
      if (!cuts(at) && !cuts(end)) {
        spans.add(span(at, end));
        at = folded.indexOf(needle, end);
      } else {
        at = folded.indexOf(needle, at + 1);
      }
    }
    return spans;
  }

  /** All matches in the folded text, as stretches of the text. */
  List<Span> spans(Pattern pattern) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(folded);
    while (matcher.find()) {
      spans.add(span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  /** Folded positions as a stretch of the text. */
  Span span(int from, int to) {
    return new Span(starts.get(from), ends.get(to - 1));
  }

  private boolean cuts(int at) {
    if (at <= 0 || at >= folded.length()) {
      return false;
    }
    char left = folded.charAt(at - 1);
    char right = folded.charAt(at);
    if (Character.isDigit(left) && (Character.isDigit(right) || isPoint(right, at + 1))) {
      return true;
    }
    boolean pointBefore = (left == '.' || left == ',') && at > 1;
    if (Character.isDigit(right) && pointBefore && Character.isDigit(folded.charAt(at - 2))) {
      return true;
    }
    return isAlphabetic(left) && isAlphabetic(right);
  }

  private boolean isPoint(char c, int next) {
    return (c == '.' || c == ',')
        && next < folded.length()
        && Character.isDigit(folded.charAt(next));
  }

  /** Letters of scripts that put spaces between words. */
  private static boolean isAlphabetic(char c) {
    return Character.isLetter(c) && !Spacing.isWide(c) && !isUnspaced(c);
  }

  private static boolean isUnspaced(char c) {
    return (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF);
  }

  @Override
  public String toString() {
    return folded.toString();
  }
}
