package org.termbridge.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The words that units would hold, were nothing in the document hidden. */
final class HiddenText {

  private final List<String> units;
  private final Supplier<List<String>> shown;
  private Optional<HeldText> hidden = Optional.empty();

  /**
   * @param units as they are
   * @param shown as they would be; asked for at most once
   */
  HiddenText(List<String> units, Supplier<List<String>> shown) {
    this.units = units;
    this.shown = shown;
  }

  /** Whether a text stands in a unit that is hidden, or in one that hides some of its words. */
  boolean holds(String text) {
    if (hidden.isEmpty()) {
      hidden = Optional.of(read());
    }
    List<String> words = HeldText.words(text);
    return !words.isEmpty() && hidden.get().gaps(words, text).isEmpty();
  }

  /** Units that hide nothing tell nothing: a text missing from them is missing. */
  private HeldText read() {
    Set<String> visible = new HashSet<>(units);
    List<String> others = new ArrayList<>(shown.get());
    others.removeIf(visible::contains);
    return HeldText.of(others);
  }
}
