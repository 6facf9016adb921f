package org.termbridge.intake;

import java.util.Optional;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/**
 * Text of one look.
 *
 * @param text in which {@code \n} is a line break
 * @param emphasis that all of it carries
 * @param link address that all of it leads to
 */
record Span(String text, Set<Emphasis> emphasis, Optional<String> link) {

  Span {
    emphasis = Set.copyOf(emphasis);
  }

  static Span of(String text) {
    return new Span(text, Set.of(), Optional.empty());
  }

  Span withText(String newText) {
    return new Span(newText, emphasis, link);
  }

  boolean looksLike(Span other) {
    return emphasis.equals(other.emphasis) && link.equals(other.link);
  }
}
