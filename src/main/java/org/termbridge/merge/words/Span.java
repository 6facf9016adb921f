package org.termbridge.merge.words;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start of its first unit
 * @param end behind its last unit
 */
public record Span(int start, int end) {

  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }
}
