package org.termbridge.xliff.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.xliff.read.Parsed12.Stretch;

/**
 * Source and target of a 1.2 unit, both cut into sentences: matched by {@code mid}. Where a tool
 * gave one {@code mid} twice, the first goes with the first, the second with the second.
 */
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

  /**
   * A segment mark.
   *
   * @param mid empty if it has none
   * @param count of the marks with this mid so far
   */
  private record Mark(Optional<String> mid, int count) {}

  private final List<Stretch> sources;
  private final PartMaker maker;
  private final Map<Mark, Text> targets = new LinkedHashMap<>();
  private final List<Text> gaps = new ArrayList<>();

  Alignment(List<Stretch> sources, List<Stretch> targets, PartMaker maker) {
    this.sources = sources;
    this.maker = maker;
    collectTargets(targets);
  }

  List<ReturnedPart> parts() {
    Set<Mark> open = new LinkedHashSet<>(targets.keySet());
    List<ReturnedPart> parts = new ArrayList<>();
    List<Optional<Mark>> marks = marks(sources);
    Map<Mark, Integer> orders = orders(marks);
    int gap = 0;
    for (int i = 0; i < sources.size(); i++) {
      Text source = sources.get(i).text();
      if (marks.get(i).isPresent()) {
        Mark mark = marks.get(i).get();
        open.remove(mark);
        Optional<Integer> order = Optional.ofNullable(orders.get(mark));
        parts.add(maker.make(true, mark.mid(), source, target(mark), order));
      } else {
        Optional<Text> target =
            gap < gaps.size() ? Optional.of(gaps.get(gap)) : Optional.<Text>empty();
        gap++;
        parts.add(maker.make(false, Optional.empty(), source, target, Optional.empty()));
      }
    }
    for (Mark rest : open) {
      parts.add(maker.make(true, rest.mid(), Text.EMPTY, target(rest), Optional.empty()));
    }
    return parts;
  }

  private Optional<Text> target(Mark mark) {
    return Optional.ofNullable(targets.get(mark));
  }

  /** The marks of stretches; empty for what stands outside. */
  private static List<Optional<Mark>> marks(List<Stretch> stretches) {
    Map<Optional<String>, Integer> counts = new HashMap<>();
    List<Optional<Mark>> marks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Optional<String> mid = stretch.mid();
      marks.add(
          stretch.segment()
              ? Optional.of(new Mark(mid, counts.merge(mid, 1, Integer::sum)))
              : Optional.empty());
    }
    return marks;
  }

  /** Words outside every mark belong to the sentence before them: a translator slipped. */
  private void collectTargets(List<Stretch> stretches) {
    List<Optional<Mark>> marks = marks(stretches);
    Optional<Mark> last = Optional.empty();
    List<Text> early = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Text text = stretches.get(i).text();
      if (marks.get(i).isPresent()) {
        last = marks.get(i);
        early.add(text);
        targets.put(last.get(), Text.concat(early));
        early.clear();
      } else if (text.isBlank()) {
        gaps.add(text);
      } else if (last.isPresent()) {
        targets.computeIfPresent(last.get(), (mark, words) -> Text.concat(List.of(words, text)));
      } else {
        early.add(text);
      }
    }
  }

  /**
   * The places of the sentences whose order the translator changed; empty if none did.
   *
   * @return the place among all parts of the unit, from 1
   */
  private Map<Mark, Integer> orders(List<Optional<Mark>> marks) {
    List<Integer> places = new ArrayList<>();
    List<Mark> translated = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).filter(targets::containsKey).isPresent()) {
        places.add(i + 1);
        translated.add(marks.get(i).get());
      }
    }
    List<Mark> wanted = new ArrayList<>(targets.keySet());
    wanted.retainAll(translated);
    if (wanted.equals(translated)) {
      return Map.of();
    }
    Map<Mark, Integer> orders = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      orders.put(wanted.get(i), places.get(i));
    }
    return orders;
  }
}
