package org.termbridge.xliff.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.State;

/** States of XLIFF 1.2 and of the tools that keep their own. Empty where nothing is said. */
final class States12 {

  private States12() {}

  /**
   * The {@code state} of a target (XLIFF 1.2 section 3.4, {@code state}). What needs a review is a
   * draft: tools write it for matches, machine translation and what a reviser sent back.
   */
  static Optional<State> ofTarget(@Nullable String state) {
    if (state == null || state.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (state) {
          case "translated" -> State.TRANSLATED;
          case "signed-off" -> State.REVIEWED;
          case "final" -> State.FINAL;
          default -> State.INITIAL;
        });
  }

  /**
   * {@code approved} on a unit: a yes is the last word, a no says nothing about the translation.
   */
  static Optional<State> ofApproved(@Nullable String approved) {
    return "yes".equals(approved) ? Optional.of(State.FINAL) : Optional.empty();
  }

  /** {@code conf} of {@code sdl:seg}. */
  static Optional<State> ofSdl(@Nullable String confirmation) {
    if (confirmation == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (confirmation) {
          case "Translated" -> State.TRANSLATED;
          case "ApprovedTranslation" -> State.REVIEWED;
          case "ApprovedSignOff" -> State.FINAL;
          default -> State.INITIAL;
        });
  }

  /** {@code mq:status} on a unit. */
  static Optional<State> ofMemoq(@Nullable String status) {
    if (status == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (status) {
          case "ManuallyConfirmed", "Confirmed", "Translated", "Edited" -> State.TRANSLATED;
          case "Reviewer1Confirmed", "Reviewed" -> State.REVIEWED;
          case "Proofread", "Reviewer2Confirmed" -> State.FINAL;
          default -> State.INITIAL;
        });
  }

  /** {@code m:confirmed} on a unit of Phrase. */
  static Optional<State> ofPhrase(@Nullable String confirmed) {
    if (confirmed == null) {
      return Optional.empty();
    }
    boolean isDraft = confirmed.equals("0") || confirmed.equals("false");
    return Optional.of(isDraft ? State.INITIAL : State.TRANSLATED);
  }

  /** {@code translation_status} of {@code iws:status}. */
  static Optional<State> ofWorldServer(@Nullable String status) {
    if (status == null) {
      return Optional.empty();
    }
    return Optional.of(status.equals("finished") ? State.TRANSLATED : State.INITIAL);
  }
}
