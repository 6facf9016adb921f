package org.termbridge.intake.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The letters that units hold, one unit after the other. Each letter answers for one letter of a
 * witness only: a heading is not held because a paragraph has the same words.
 */
final class HeldText {

  /** Lengths of beginnings that are looked up, longest first. */
  private static final int[] SEEDS = {10, 4, 2, 1};

  private final char[] letters;
  private final int size;

  /** Where words begin. */
  private final BitSet starts;

  /** Where units begin. */
  private final BitSet units;

  private final BitSet taken = new BitSet();
  private final List<Seeds> seeds = new ArrayList<>();

  private HeldText(char[] letters, int size, BitSet starts, BitSet units) {
    this.letters = letters;
    this.size = size;
    this.starts = starts;
    this.units = units;
    for (int length : SEEDS) {
      seeds.add(new Seeds(letters, size, starts, length));
    }
  }

  static HeldText of(List<String> units) {
    StringBuilder text = new StringBuilder();
    BitSet starts = new BitSet();
    BitSet begins = new BitSet();
    for (String unit : units) {
      Letters own = Letters.of(unit);
      begins.set(text.length());
      for (int i = 0; i < own.size(); i++) {
        starts.set(text.length(), own.isStart(i));
        text.append(own.at(i));
      }
    }
    return new HeldText(text.toString().toCharArray(), text.length(), starts, begins);
  }

  /** Whether a word may begin or end before this place. */
  boolean isBorder(int place) {
    return place <= 0 || place >= size || starts.get(place);
  }

  /** How many letters from a place on are free and equal to letters asked for. */
  int common(int place, char[] question, int from, int end) {
    int length = 0;
    while (from + length < end
        && place + length < size
        && letters[place + length] == question[from + length]
        && !taken.get(place + length)) {
      length++;
    }
    return length;
  }

  /** How many letters before a place are free and equal to letters asked for. */
  int commonBefore(int place, char[] question, int from, int end) {
    int length = 0;
    while (end - length > from
        && place - length > 0
        && letters[place - length - 1] == question[end - length - 1]
        && !taken.get(place - length - 1)) {
      length++;
    }
    return length;
  }

  /**
   * Where most of a text stands, at the beginning of a word.
   *
   * @param from of the text
   * @param near which of equal ones is preferred: the first from here on
   * @return the place, or -1
   */
  int find(char[] question, int from, int end, int near) {
    for (Seeds beginnings : seeds) {
      if (from + beginnings.length() <= end) {
        int best = best(beginnings.places(question, from, taken::get), question, from, end, near);
        if (best >= 0) {
          return best;
        }
      }
    }
    return -1;
  }

  /**
   * Where a text is a whole unit, or several.
   *
   * @param isOne whether it must be a single one
   * @return the place, or -1
   */
  int findUnits(char[] question, int near, boolean isOne) {
    if (isUnits(near, question, isOne)) {
      return near;
    }
    return seeds.stream()
        .filter(beginnings -> beginnings.length() <= question.length)
        .findFirst()
        .map(beginnings -> beginnings.places(question, 0, taken::get))
        .flatMap(
            places ->
                IntStream.of(places).boxed().filter(p -> isUnits(p, question, isOne)).findFirst())
        .orElse(-1);
  }

  private boolean isUnits(int place, char[] question, boolean isOne) {
    int end = place + question.length;
    return units.get(place)
        && (units.get(end) || end == size)
        && (!isOne || units.nextSetBit(place + 1) == (end == size ? -1 : end))
        && common(place, question, 0, question.length) == question.length;
  }

  private int best(int[] places, char[] question, int from, int end, int near) {
    int best = -1;
    int longest = 0;
    for (int place : places) {
      int length = common(place, question, from, end);
      if (length > longest || (length == longest && best < near && place >= near)) {
        best = place;
        longest = length;
      }
    }
    return best;
  }

  void take(int place, int length) {
    taken.set(place, place + length);
  }
}
