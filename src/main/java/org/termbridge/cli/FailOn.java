package org.termbridge.cli;

import java.util.Map;
import org.termbridge.merge.Outcome;

/** Which outcomes of a merge are told by exit code 1. */
public enum FailOn {
  /** Repairs, fallbacks and whatever is worse. */
  ANY,
  /** Text that is not translated or not in the document; repairs pass. */
  FALLBACK,
  NEVER;

  public boolean matches(Map<Outcome.Kind, Integer> counts) {
    return counts.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 0 && matches(entry.getKey()));
  }

  private boolean matches(Outcome.Kind kind) {
    return switch (kind) {
      case TRANSLATED -> false;
      case REPAIRED -> this == ANY;
      case FALLBACK, STALE, DROPPED -> this != NEVER;
    };
  }
}
