package org.termbridge.intake;

import java.util.Optional;
import org.termbridge.document.Language;

/**
 * How to take a file in.
 *
 * @param from the source language if the user said it; detected otherwise
 * @param limits against hostile input
 */
public record IntakeOptions(Optional<Language> from, Limits limits) {

  public static final IntakeOptions DEFAULT = new IntakeOptions(Optional.empty(), Limits.DEFAULT);

  public IntakeOptions withFrom(Language language) {
    return new IntakeOptions(Optional.of(language), limits);
  }
}
