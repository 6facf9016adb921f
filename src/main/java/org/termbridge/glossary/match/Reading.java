package org.termbridge.glossary.match;

/** What a text is read for. */
public enum Reading {
  /** Which concepts it is about: only what is surely a term. */
  STRICT,
  /** Whether a concept that must be there is: what may well be its term, too. */
  LENIENT
}
