package org.termbridge.glossary;

/**
 * Whether a term may be used: the administrative status of ISO 30042, with one more step for what
 * must never appear.
 */
public enum TermStatus {
  /** The sanctioned term; one a concept and language. */
  PREFERRED,
  /** May be used as well. */
  ADMITTED,
  /** Should no longer be used. */
  DEPRECATED,
  /** Must not be used. */
  FORBIDDEN;

  /** May stand in a text. */
  public boolean isPermitted() {
    return this == PREFERRED || this == ADMITTED;
  }
}
