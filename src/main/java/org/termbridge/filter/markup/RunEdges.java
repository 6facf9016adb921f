package org.termbridge.filter.markup;

import java.util.List;
import org.termbridge.filter.scan.MarkupScanner;

/** Where a unit begins and ends in its run: codes that hold no sentence stay outside. */
final class RunEdges {

  /** Enough for any real page; edges that need more stay inside the unit. */
  private static final int MAX_ROUNDS = 16;

  private RunEdges() {}

  /**
   * The pieces from the first to the last that must be inside, as begin and end index. Outside stay
   * space, codes that may, and pairs that enclose the whole.
   */
  static int[] inner(List<Piece> pieces) {
    int first = 0;
    while (!pieces.get(first).hasVisibleWords()) {
      first++;
    }
    int last = pieces.size() - 1;
    while (!pieces.get(last).hasVisibleWords()) {
      last--;
    }
    int from = first;
    int to = last + 1;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      int newFrom = shrinkFrom(pieces, from, to);
      int newTo = shrinkTo(pieces, newFrom, to);
      if (newFrom == from && newTo == to) {
        return new int[] {from, to};
      }
      from = newFrom;
      to = newTo;
    }
    return new int[] {0, pieces.size()};
  }

  private static int shrinkFrom(List<Piece> pieces, int from, int to) {
    for (int i = 0; i < from; i++) {
      if (!staysOutside(pieces.get(i), from, to)) {
        return i;
      }
    }
    return from;
  }

  private static int shrinkTo(List<Piece> pieces, int from, int to) {
    for (int i = pieces.size() - 1; i >= to; i--) {
      if (!staysOutside(pieces.get(i), from, to)) {
        return i + 1;
      }
    }
    return to;
  }

  private static boolean staysOutside(Piece piece, int from, int to) {
    boolean partnerInside = piece.partner() >= from && piece.partner() < to;
    return piece.edge() && !partnerInside;
  }

  /** Cuts space off both ends; in preformatted text only line breaks before and space after. */
  static void trim(List<Piece> inner, String source, boolean preserve) {
    Piece first = inner.get(0);
    if (first.isWords()) {
      int begin = first.begin();
      while (begin < first.end() && isCut(source.charAt(begin), preserve)) {
        begin++;
      }
      String words = begin > first.begin() ? cutBegin(first.words(), preserve) : first.words();
      if (!words.isEmpty()) {
        inner.set(0, Piece.words(words, begin, first.end()));
      }
    }
    Piece last = inner.get(inner.size() - 1);
    if (last.isWords()) {
      int end = last.end();
      while (end > last.begin() && MarkupScanner.isSpace(source.charAt(end - 1))) {
        end--;
      }
      String words = end < last.end() ? cutEnd(last.words()) : last.words();
      if (!words.isEmpty()) {
        inner.set(inner.size() - 1, Piece.words(words, last.begin(), end));
      }
    }
  }

  private static boolean isCut(char c, boolean preserve) {
    return preserve ? c == '\n' || c == '\r' : MarkupScanner.isSpace(c);
  }

  private static String cutBegin(String words, boolean preserve) {
    int begin = 0;
    while (begin < words.length() && isCut(words.charAt(begin), preserve)) {
      begin++;
    }
    return words.substring(begin);
  }

  static String cutEnd(String words) {
    int end = words.length();
    while (end > 0 && MarkupScanner.isSpace(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }
}
