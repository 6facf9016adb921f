package org.termbridge.segment.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the matches of an expression begin. A look at a few characters rules most expressions out, at
 * a hundredth of the price of asking them. Never denies a text that the expression matches; may
 * allow one that it does not.
 */
final class Beginnings {

  private final Set<Place> first;
  private final boolean isMatchedByNothing;

  /**
   * @param first the characters with which a match can begin
   * @param isMatchedByNothing whether the expression matches the empty text
   */
  Beginnings(Collection<Place> first, boolean isMatchedByNothing) {
    this.first = new LinkedHashSet<>(first);
    this.isMatchedByNothing = isMatchedByNothing;
  }

  /**
   * Whether a match can begin at a place.
   *
   * @param depth how many characters to look at
   */
  boolean canBegin(String text, int at, int depth) {
    if (isMatchedByNothing) {
      return true;
    }
    Collection<Place> active = first;
    for (int i = at; i < at + depth; i++) {
      if (i >= text.length()) {
        return false;
      }
      char character = text.charAt(i);
      if (Character.isSurrogate(character)) {
        return true;
      }
      Collection<Place> next = List.of();
      for (Place place : active) {
        if (place.test.accepts(character)) {
          if (place.isLast) {
            return true;
          }
          next = joined(next, place.next);
        }
      }
      if (next.isEmpty()) {
        return false;
      }
      active = next;
    }
    return true;
  }

  /** Nearly always one of them is empty, and nothing has to be copied. */
  private static Collection<Place> joined(Collection<Place> some, Collection<Place> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    Set<Place> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  /** A set of characters. */
  interface CharacterTest {
    boolean accepts(char character);
  }

  /** A character of the expression, and the characters that may come next. */
  static final class Place {

    final CharacterTest test;
    final Set<Place> next = new LinkedHashSet<>();

    /** Characters behind which a match cannot begin here. */
    CharacterTest notBehind = none -> false;

    /** Whether a match can end here, or nothing is known of what comes next. */
    boolean isLast;

    Place(CharacterTest test) {
      this.test = test;
    }
  }
}
