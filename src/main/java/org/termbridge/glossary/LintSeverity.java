package org.termbridge.glossary;

/** How much a finding about a glossary matters, the worst first. */
public enum LintSeverity {
  /** Wrong: the glossary says something that cannot be meant. */
  ERROR,
  /** Probably wrong. */
  WARNING,
  /** Worth a look. */
  INFO
}
