package org.termbridge.segment.rule;

import java.util.Arrays;

/** Ascending places of a text. Used again for the next text. */
final class Candidates {

  private int[] places = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  int get(int index) {
    return places[index];
  }

  int size() {
    return size;
  }
}
