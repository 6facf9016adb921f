package org.termbridge.xliff;

/** How an XLIFF shows the terms of its source. */
public enum TermMarking {
  /** Marks around their words, entries of a glossary where the version has it, and notes. */
  MARK,
  /** Notes alone. */
  NOTE,
  /** Not at all. */
  NONE
}
