package org.termbridge.glossary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.termbridge.document.Segment;
import org.termbridge.document.Unit;

/**
 * The terms of one unit, sentence by sentence: a term does not reach from one into the next.
 *
 * @param segments what stands in the words of each segment that has any, by the segment's id, in
 *     reading order
 */
public record UnitTerms(Map<String, List<Occurrence>> segments) {

  public static final UnitTerms NONE = new UnitTerms(Map.of());

  public UnitTerms {
    segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
  }

  /**
   * The terms in the source of a unit.
   *
   * @param finder finds the terms in words without codes
   */
  public static UnitTerms of(Unit unit, Function<String, List<Occurrence>> finder) {
    Map<String, List<Occurrence>> segments = new LinkedHashMap<>();
    for (Segment segment : unit.segments()) {
      List<Occurrence> found = finder.apply(segment.source().words());
      if (!found.isEmpty()) {
        segments.put(segment.id(), found);
      }
    }
    return segments.isEmpty() ? NONE : new UnitTerms(segments);
  }

  /** The terms in a segment. */
  public List<Occurrence> in(Segment segment) {
    return segments.getOrDefault(segment.id(), List.of());
  }

  /** How many places hold a term. */
  public int count() {
    return segments.values().stream().mapToInt(List::size).sum();
  }

  /** All places, in reading order. */
  public List<Occurrence> all() {
    return segments.values().stream().flatMap(List::stream).toList();
  }
}
