package org.termbridge.segment.rule;

import java.util.List;

/** Rules applied to a text. May have state: belongs to one thread. */
public interface BreakFinder {

  /** The places inside a text where a sentence ends, as UTF-16 units before the place. */
  List<Integer> breaks(String text);
}
