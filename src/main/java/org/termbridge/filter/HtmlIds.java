package org.termbridge.filter;

import java.util.HashMap;
import java.util.Map;

/**
 * Ids of units: the kind of element and its number among those of its kind, so that a new paragraph
 * moves the ids of paragraphs only.
 */
final class HtmlIds {

  private final Map<String, Integer> counts = new HashMap<>();

  /** {@code p-1}, {@code p-2}. */
  String numbered(String kind) {
    return kind + "-" + counts.merge(kind, 1, Integer::sum);
  }

  /** {@code title}, {@code title-2}. */
  String named(String kind) {
    int count = counts.merge(kind, 1, Integer::sum);
    return count == 1 ? kind : kind + "-" + count;
  }
}
