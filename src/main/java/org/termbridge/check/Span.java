package org.termbridge.check;

/**
 * A stretch of a text without its codes.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last one
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span goes forward");
    }
  }
}
