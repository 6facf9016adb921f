package org.termbridge.merge.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.termbridge.document.ReturnedPart;

/**
 * The places of the segments' targets (XLIFF 2.1, 4.3.1.21): a part without {@code order} stands
 * where its source stands.
 *
 * @param ranks one a segment of the returned unit, smaller first
 * @param invalid the file's places contradict each other; ranks are those of the sources then
 */
record TargetOrder(List<Integer> ranks, boolean invalid) {

  static TargetOrder of(List<ReturnedPart> parts) {
    List<Integer> places = new ArrayList<>();
    List<Integer> segmentPlaces = new ArrayList<>();
    boolean given = false;
    for (int i = 0; i < parts.size(); i++) {
      int place = parts.get(i).order().orElse(i + 1);
      given |= parts.get(i).order().isPresent();
      places.add(place);
      if (parts.get(i).segment()) {
        segmentPlaces.add(place);
      }
    }
    if (!given || isPermutation(places)) {
      return new TargetOrder(segmentPlaces, /* invalid= */ false);
    }
    return ofSegments(parts.stream().filter(ReturnedPart::segment).toList());
  }

  /** Some tools count segments only; that is as clear. */
  private static TargetOrder ofSegments(List<ReturnedPart> segments) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      places.add(segments.get(i).order().orElse(i + 1));
    }
    boolean clear = new HashSet<>(places).size() == places.size();
    List<Integer> natural = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      natural.add(i);
    }
    return clear
        ? new TargetOrder(places, /* invalid= */ false)
        : new TargetOrder(natural, /* invalid= */ true);
  }

  private static boolean isPermutation(List<Integer> places) {
    Set<Integer> distinct = new HashSet<>(places);
    return distinct.size() == places.size()
        && (places.isEmpty()
            || (Collections.min(places) == 1 && Collections.max(places) == places.size()));
  }

  /** Positions 0 to n-1, sorted by rank. */
  List<Integer> sequence() {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < ranks.size(); i++) {
      positions.add(i);
    }
    positions.sort(Comparator.comparing(ranks::get));
    return positions;
  }
}
