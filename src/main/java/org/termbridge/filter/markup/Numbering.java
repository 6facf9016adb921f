package org.termbridge.filter.markup;

import java.util.HashMap;
import java.util.Map;

/**
 * Ids of units: the kind of element and its number among those of its kind, so that a new paragraph
 * moves the ids of paragraphs only.
 */
public final class Numbering {

  private final Map<String, Integer> counts = new HashMap<>();

  /** {@code p-1}, {@code p-2}. */
  public String numbered(String kind) {
    return kind + "-" + next(kind);
  }

  /** {@code title}, {@code title-2}. */
  public String named(String kind) {
    int count = next(kind);
    return count == 1 ? kind : kind + "-" + count;
  }

  /** The number of the next thing of this kind, from 1. */
  public int next(String kind) {
    return counts.merge(kind, 1, Integer::sum);
  }
}
