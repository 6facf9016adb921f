package org.termbridge.cli;

import java.util.List;
import org.termbridge.check.Finding;
import org.termbridge.check.Severity;

/** From which severity on findings are told by exit code 1. */
enum FailOnFinding {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean matches(List<Finding> findings) {
    return this != NEVER
        && findings.stream().anyMatch(f -> f.severity().reaches(Severity.valueOf(name())));
  }
}
