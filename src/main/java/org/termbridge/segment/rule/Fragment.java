package org.termbridge.segment.rule;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.segment.rule.Beginnings.CharacterTest;
import org.termbridge.segment.rule.Beginnings.Place;

/**
 * A part of a regular expression: which character can follow which in its matches.
 *
 * @param first the characters with which it can begin
 * @param last the characters with which it can end
 * @param isOptional whether it can be empty
 */
record Fragment(List<Place> first, List<Place> last, boolean isOptional) {

  static final Fragment NOTHING = new Fragment(List.of(), List.of(), /* isOptional= */ true);

  /** Matches no text at all. */
  static final Fragment NEVER = new Fragment(List.of(), List.of(), /* isOptional= */ false);

  static Fragment of(CharacterTest test) {
    List<Place> place = List.of(new Place(test));
    return new Fragment(place, place, /* isOptional= */ false);
  }

  /** Accepts what comes, and all that follows. */
  static Fragment anything() {
    Fragment part = of(any -> true);
    part.first.get(0).isLast = true;
    return part.optional();
  }

  Fragment then(Fragment other) {
    last.forEach(place -> place.next.addAll(other.first));
    return new Fragment(
        isOptional ? joined(first, other.first) : first,
        other.isOptional ? joined(last, other.last) : other.last,
        isOptional && other.isOptional);
  }

  Fragment or(Fragment other) {
    return new Fragment(
        joined(first, other.first), joined(last, other.last), isOptional || other.isOptional);
  }

  Fragment repeated() {
    last.forEach(place -> place.next.addAll(first));
    return this;
  }

  Fragment optional() {
    return new Fragment(first, last, /* isOptional= */ true);
  }

  private static List<Place> joined(List<Place> some, List<Place> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    List<Place> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
