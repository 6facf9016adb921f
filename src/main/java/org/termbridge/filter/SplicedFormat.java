package org.termbridge.filter;

import java.util.function.Consumer;

/**
 * A text format simple enough to be written by replacing spans: whatever stands outside changed
 * units stays as it is, byte for byte.
 */
interface SplicedFormat {

  String id();

  /** Gives every unit with its place in the text, in order, without overlaps. */
  void scan(String text, Consumer<Span> sink);
}
