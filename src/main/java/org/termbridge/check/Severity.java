package org.termbridge.check;

/** How much a finding matters, the gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** At least as grave as the other. */
  public boolean reaches(Severity other) {
    return compareTo(other) <= 0;
  }
}
