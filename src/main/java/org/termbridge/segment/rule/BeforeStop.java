package org.termbridge.segment.rule;

import java.util.Collection;
import java.util.List;
import org.termbridge.segment.rule.Beginnings.CharacterTest;
import org.termbridge.segment.rule.Beginnings.Place;

/**
 * The two characters that may stand before a full stop, for a rule that looks behind it. Never
 * denies a text that the rule matches; may allow one that it does not.
 */
final class BeforeStop {

  static final BeforeStop ANYTHING = new BeforeStop(List.of());

  private final List<Pair> pairs;
  private final CharacterTest last;

  private BeforeStop(List<Pair> pairs) {
    this.pairs = pairs;
    this.last = new RememberedTest(c -> pairs.stream().anyMatch(pair -> pair.last.accepts(c)));
  }

  /**
   * What stands last before the full stop, and before that.
   *
   * @param last one of these must accept the character before the full stop
   * @param all everything that may stand behind the full stop's expression, {@code last} included
   * @param first what the expression can begin with: before it could be anything that is not denied
   */
  static BeforeStop of(Collection<Place> last, Collection<Place> all, Collection<Place> first) {
    return new BeforeStop(last.stream().map(place -> pair(place, all, first)).toList());
  }

  private static Pair pair(Place last, Collection<Place> all, Collection<Place> first) {
    List<Place> before = all.stream().filter(place -> place.next.contains(last)).toList();
    CharacterTest beforeLast =
        new RememberedTest(
            c ->
                (first.contains(last) && !last.notBehind.accepts(c))
                    || before.stream().anyMatch(place -> place.test.accepts(c)));
    return new Pair(last.test, beforeLast);
  }

  /** Whether the rule can match at a full stop, by the character before it. */
  boolean allows(String text, int stop) {
    if (pairs.isEmpty()) {
      return true;
    }
    if (stop == 0) {
      return false;
    }
    char character = text.charAt(stop - 1);
    return Character.isSurrogate(character) || last.accepts(character);
  }

  /** Whether the rule can match at a full stop, by the two characters before it. */
  boolean allowsBoth(String text, int stop) {
    if (pairs.isEmpty() || !allows(text, stop) || stop < 2) {
      return allows(text, stop);
    }
    char character = text.charAt(stop - 1);
    char before = text.charAt(stop - 2);
    if (Character.isSurrogate(character) || Character.isSurrogate(before)) {
      return true;
    }
    for (Pair pair : pairs) {
      if (pair.last.accepts(character) && pair.beforeLast.accepts(before)) {
        return true;
      }
    }
    return false;
  }

  /** A character before the full stop, and the one before that. */
  private record Pair(CharacterTest last, CharacterTest beforeLast) {}
}
