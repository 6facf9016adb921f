package org.termbridge.cli.glossary;

import java.util.Collection;
import java.util.Optional;
import org.termbridge.glossary.LintSeverity;

/** From which severity on findings are told by exit code 1. */
enum FailOnSeverity {
  ERROR(Optional.of(LintSeverity.ERROR)),
  WARNING(Optional.of(LintSeverity.WARNING)),
  INFO(Optional.of(LintSeverity.INFO)),
  NEVER(Optional.empty());

  private final Optional<LintSeverity> mildest;

  FailOnSeverity(Optional<LintSeverity> mildest) {
    this.mildest = mildest;
  }

  boolean matches(Collection<LintSeverity> found) {
    return mildest
        .filter(limit -> found.stream().anyMatch(severity -> severity.compareTo(limit) <= 0))
        .isPresent();
  }
}
