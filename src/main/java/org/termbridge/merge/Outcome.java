package org.termbridge.merge;

import java.util.Optional;

/**
 * What merge did with a unit or one of its segments.
 *
 * @param unit id in the original; in the returned file for what the original does not have
 * @param segment id, if it concerns one segment
 * @param kind what was done
 * @param reason stable id of the reason: {@code target-missing}, {@code code-restored} ...
 * @param message for people, in English
 */
public record Outcome(
    String unit, Optional<String> segment, Kind kind, String reason, String message) {

  /** What was done. */
  public enum Kind {
    TRANSLATED,
    REPAIRED,
    FALLBACK,
    STALE,
    DROPPED
  }
}
