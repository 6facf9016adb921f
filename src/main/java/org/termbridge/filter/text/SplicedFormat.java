package org.termbridge.filter.text;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A text format simple enough to be written by replacing spans: whatever stands outside changed
 * units stays as it is, byte for byte.
 */
public interface SplicedFormat {

  String id();

  /** Gives every unit with its place in the text, in order, without overlaps. */
  void scan(String text, Consumer<Span> sink);

  /**
   * As {@link #scan}, of a written text: what was a unit in the original is one here, whatever it
   * says now.
   *
   * @param ids of the original's units
   */
  default void scanAgain(String text, Set<String> ids, Consumer<Span> sink) {
    scan(text, sink);
  }
}
