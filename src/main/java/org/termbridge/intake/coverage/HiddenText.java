package org.termbridge.intake.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The words that units would hold, were nothing in the document hidden.
 *
 * @param units as they are
 * @param shown as they would be; asked for only if something is missing
 */
public record HiddenText(List<String> units, Supplier<List<String>> shown) {

  /**
   * Without the gaps that stand in a unit that is hidden, or in one that hides some of its words.
   */
  public List<Heard.Gap> visible(List<Heard.Gap> gaps) {
    List<String> others = gaps.isEmpty() ? List.of() : others();
    if (others.isEmpty()) {
      return gaps;
    }
    List<Passage> passages =
        gaps.stream().map(gap -> new Passage(gap.place(), gap.text())).toList();
    List<Heard> heard = Heard.all(passages, others);
    List<Heard.Gap> visible = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      if (!heard.get(i).gaps().isEmpty()) {
        visible.add(gaps.get(i));
      }
    }
    return visible;
  }

  /** Units that hide nothing tell nothing: a text missing from them is missing. */
  private List<String> others() {
    Set<String> visible = new HashSet<>(units);
    List<String> others = new ArrayList<>(shown.get());
    others.removeIf(visible::contains);
    return others;
  }
}
