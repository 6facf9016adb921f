package org.termbridge.segment;

import java.util.Collection;
import org.termbridge.segment.Beginnings.CharacterTest;
import org.termbridge.segment.Beginnings.Place;

/**
 * The characters that may stand before a full stop, for a rule that looks behind it. Never denies a
 * text that the rule matches; may allow one that it does not.
 */
final class BeforeStop {

  static final BeforeStop ANYTHING = new BeforeStop(any -> true, /* isNeeded= */ false);

  private final CharacterTest test;
  private final boolean isNeeded;

  private BeforeStop(CharacterTest test, boolean isNeeded) {
    this.test = test;
    this.isNeeded = isNeeded;
  }

  /** One of the places must accept the character. */
  BeforeStop(Collection<Place> places) {
    this(
        new RememberedTest(c -> places.stream().anyMatch(place -> place.test.accepts(c))),
        /* isNeeded= */ true);
  }

  /** Whether the rule can match at a full stop, by the character before it. */
  boolean allows(String text, int stop) {
    if (!isNeeded) {
      return true;
    }
    if (stop == 0) {
      return false;
    }
    char character = text.charAt(stop - 1);
    return Character.isSurrogate(character) || test.accepts(character);
  }
}
