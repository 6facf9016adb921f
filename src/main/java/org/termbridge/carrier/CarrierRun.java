package org.termbridge.carrier;

import java.util.Optional;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/**
 * Text of one look inside a block.
 *
 * @param text in which {@code \n} is a line break
 * @param emphasis that all of it carries
 * @param link address that all of it leads to
 */
record CarrierRun(String text, Set<Emphasis> emphasis, Optional<String> link) {

  CarrierRun {
    emphasis = Set.copyOf(emphasis);
  }

  boolean is(Emphasis one) {
    return emphasis.contains(one);
  }
}
