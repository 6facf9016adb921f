package org.termbridge.intake.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Where words begin in a long text, found by their first letters. */
final class Seeds {

  /** Places looked at for one question: a bound on what repetitive text may cost. */
  private static final int MOST_LOOKED_AT = 64;

  private final char[] text;
  private final int length;
  private final int[] places;
  private final int[] next;
  private final int[] heads;

  /**
   * Finds the beginnings in a text.
   *
   * @param starts where words begin
   * @param length letters that are looked at
   */
  Seeds(char[] text, int size, BitSet starts, int length) {
    this.text = text;
    this.length = length;
    this.places = starts.stream().takeWhile(place -> place + length <= size).toArray();
    this.next = new int[places.length];
    this.heads = new int[Integer.highestOneBit(Math.max(1, places.length)) * 2];
    Arrays.fill(heads, -1);
    for (int i = places.length - 1; i >= 0; i--) {
      int bucket = bucket(text, places[i]);
      next[i] = heads[bucket];
      heads[bucket] = i;
    }
  }

  /** How many letters a question must have. */
  int length() {
    return length;
  }

  /**
   * The places where a text may go on like a question, in order.
   *
   * @param from of the letters asked for
   * @param taken places that are out of the question for good
   * @return at most as many as may be looked at
   */
  int[] places(char[] question, int from, IntPredicate taken) {
    int bucket = bucket(question, from);
    while (heads[bucket] >= 0 && taken.test(places[heads[bucket]])) {
      heads[bucket] = next[heads[bucket]];
    }
    int[] found = new int[MOST_LOOKED_AT];
    int size = 0;
    int looked = 0;
    for (int i = heads[bucket];
        i >= 0 && size < MOST_LOOKED_AT && looked++ < 16 * MOST_LOOKED_AT;
        i = next[i]) {
      int place = places[i];
      if (!taken.test(place)
          && Arrays.equals(text, place, place + length, question, from, from + length)) {
        found[size++] = place;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private int bucket(char[] letters, int from) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + letters[i];
    }
    return (hash ^ (hash >>> 15)) & (heads.length - 1);
  }
}
