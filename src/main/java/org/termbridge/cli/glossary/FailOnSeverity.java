package org.termbridge.cli.glossary;

import java.util.Collection;
import org.termbridge.glossary.LintSeverity;

/** From which severity on findings are told by exit code 1. */
enum FailOnSeverity {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean matches(Collection<LintSeverity> found) {
    return this != NEVER && found.stream().anyMatch(severity -> severity.ordinal() <= ordinal());
  }
}
