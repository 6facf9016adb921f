package org.termbridge.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places of a text of which a rule has spoken, ascending. Used again for the next text. */
final class Places {

  private int[] places = new int[64];
  private boolean[] breaks = new boolean[64];
  private int size;

  void clear() {
    size = 0;
  }

  /** Notes what a rule says of a place; the first that speaks of it is right. */
  void add(int place, boolean isBreak) {
    int found = Arrays.binarySearch(places, 0, size, place);
    if (found >= 0) {
      return;
    }
    int at = -found - 1;
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      breaks = Arrays.copyOf(breaks, 2 * size);
    }
    System.arraycopy(places, at, places, at + 1, size - at);
    System.arraycopy(breaks, at, breaks, at + 1, size - at);
    places[at] = place;
    breaks[at] = isBreak;
    size++;
  }

  /** The places where a sentence ends. */
  List<Integer> breaks() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (breaks[i]) {
        found.add(places[i]);
      }
    }
    return found;
  }
}
