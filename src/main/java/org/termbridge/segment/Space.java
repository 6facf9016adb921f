package org.termbridge.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * White space around a sentence, possibly none: the characters of a reading from {@code from} up to
 * {@code to}.
 */
record Space(int from, int to) {

  /** What stands before the first sentence, between sentences, and after the last one. */
  static List<Space> all(String reading, List<Integer> breaks) {
    List<Space> spaces = new ArrayList<>();
    spaces.add(new Space(0, end(reading, 0)));
    int last = start(reading, reading.length());
    for (int place : breaks) {
      Space space = new Space(start(reading, place), end(reading, place));
      boolean isInside = space.to < reading.length() && space.from > spaces.get(0).to;
      if (isInside && space.from > spaces.get(spaces.size() - 1).to) {
        spaces.add(space);
      }
    }
    spaces.add(new Space(last, reading.length()));
    return spaces;
  }

  private static int start(String reading, int place) {
    int start = place;
    while (start > 0 && isBlank(reading.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String reading, int place) {
    int end = place;
    while (end < reading.length() && isBlank(reading.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
