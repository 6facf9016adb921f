package org.termbridge.glossary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a concept is in official use.
 *
 * @param from first day, if it has one
 * @param until last day, if it has one
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** No longer in use on that day. */
  public boolean isOverOn(LocalDate day) {
    return until.isPresent() && until.get().isBefore(day);
  }
}
