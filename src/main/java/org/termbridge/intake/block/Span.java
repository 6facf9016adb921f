package org.termbridge.intake.block;

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
public record Span(String text, Set<Emphasis> emphasis, Optional<String> link) {

  public Span {
    emphasis = Set.copyOf(emphasis);
  }

  public static Span of(String text) {
    return new Span(text, Set.of(), Optional.empty());
  }

  public Span withText(String newText) {
    return new Span(newText, emphasis, link);
  }

  public boolean looksLike(Span other) {
    return emphasis.equals(other.emphasis) && link.equals(other.link);
  }
}
