package org.termbridge.merge;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start of its first unit
 * @param end behind its last unit
 */
record Span(int start, int end) {

  Span shifted(int by) {
    return new Span(start + by, end + by);
  }
}
