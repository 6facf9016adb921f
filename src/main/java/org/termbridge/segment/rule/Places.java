package org.termbridge.segment.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.termbridge.segment.Break;

/** Places of a text of which a rule has spoken, ascending. Used again for the next text. */
final class Places {

  private int[] places = new int[64];
  private SentenceRule[] rules = new SentenceRule[64];
  private int size;

  void clear() {
    size = 0;
  }

  /** Notes which rule speaks of a place; the first that does is right. */
  void add(int place, SentenceRule rule) {
    int at = size;
    if (size > 0 && places[size - 1] >= place) {
      int found = Arrays.binarySearch(places, 0, size, place);
      if (found >= 0) {
        return;
      }
      at = -found - 1;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      rules = Arrays.copyOf(rules, 2 * size);
    }
    System.arraycopy(places, at, places, at + 1, size - at);
    System.arraycopy(rules, at, rules, at + 1, size - at);
    places[at] = place;
    rules[at] = rule;
    size++;
  }

  /** The places where a sentence ends. */
  List<Integer> breaks() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (rules[i].isBreak()) {
        found.add(places[i]);
      }
    }
    return found;
  }

  /**
   * These places with the rule that decides each of them: one that keeps the sentence together, if
   * it speaks of the place as well, else the one noted here.
   */
  List<Break> decided(Places kept, String text) {
    List<Break> decided = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (places[i] > 0 && places[i] < text.length()) {
        int found = Arrays.binarySearch(kept.places, 0, kept.size, places[i]);
        decided.add(Break.of(found >= 0 ? kept.rules[found] : rules[i], text, places[i]));
      }
    }
    return decided;
  }
}
