package org.termbridge.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.xliff.Parsed12.Stretch;

/** Source and target of a 1.2 unit, both cut into sentences: matched by {@code mid}. */
final class Alignment {

  /** Makes a part; the arguments are those of {@link ReturnedPart}. */
  interface PartMaker {
    ReturnedPart make(
        boolean segment,
        Optional<String> mid,
        Text source,
        Optional<Text> target,
        Optional<Integer> order);
  }

  private final List<Stretch> sources;
  private final PartMaker maker;
  private final Map<String, Text> targets = new LinkedHashMap<>();
  private final List<Text> gaps = new ArrayList<>();

  Alignment(List<Stretch> sources, List<Stretch> targets, PartMaker maker) {
    this.sources = sources;
    this.maker = maker;
    collectTargets(targets);
  }

  List<ReturnedPart> parts() {
    Set<String> order = new LinkedHashSet<>(targets.keySet());
    List<ReturnedPart> parts = new ArrayList<>();
    Map<String, Integer> orders = orders();
    int gap = 0;
    for (Stretch source : sources) {
      if (source.segment()) {
        String mid = source.mid().orElse("");
        order.remove(mid);
        parts.add(
            maker.make(
                true,
                source.mid(),
                source.text(),
                Optional.ofNullable(targets.get(mid)),
                Optional.ofNullable(orders.get(mid))));
      } else {
        Optional<Text> target =
            gap < gaps.size() ? Optional.of(gaps.get(gap)) : Optional.<Text>empty();
        gap++;
        parts.add(maker.make(false, Optional.empty(), source.text(), target, Optional.empty()));
      }
    }
    for (String unknown : order) {
      parts.add(
          maker.make(
              true,
              Optional.of(unknown),
              Text.EMPTY,
              Optional.ofNullable(targets.get(unknown)),
              Optional.empty()));
    }
    return parts;
  }

  /** Words outside every mark belong to the sentence before them: a translator slipped. */
  private void collectTargets(List<Stretch> stretches) {
    Optional<String> last = Optional.empty();
    List<Text> early = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.segment()) {
        String mid = stretch.mid().orElse("");
        early.add(stretch.text());
        targets.merge(mid, Text.concat(early), (left, right) -> Text.concat(List.of(left, right)));
        early.clear();
        last = Optional.of(mid);
      } else if (stretch.text().isBlank()) {
        gaps.add(stretch.text());
      } else if (last.isPresent()) {
        targets.merge(
            last.get(), stretch.text(), (left, right) -> Text.concat(List.of(left, right)));
      } else {
        early.add(stretch.text());
      }
    }
  }

  /**
   * The places of the sentences whose order the translator changed; empty if none did.
   *
   * @return by mid, the place among all parts of the unit, from 1
   */
  private Map<String, Integer> orders() {
    List<Integer> places = new ArrayList<>();
    List<String> mids = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      String mid = sources.get(i).mid().orElse("");
      if (sources.get(i).segment() && targets.containsKey(mid)) {
        places.add(i + 1);
        mids.add(mid);
      }
    }
    List<String> wanted = new ArrayList<>(targets.keySet());
    wanted.retainAll(mids);
    if (wanted.equals(mids)) {
      return Map.of();
    }
    Map<String, Integer> orders = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      orders.put(wanted.get(i), places.get(i));
    }
    return orders;
  }
}
