package org.termbridge.glossary;

/** How far capitals count when a term is looked for. */
public enum CaseRule {
  /** By type and part of speech: abbreviations are exact, English names keep their capitals. */
  DEFAULT,
  /** Capitals do not count. */
  ANY,
  /** Where the wording has a capital, the text must have one. */
  INITIAL,
  /** The text must be equal. */
  EXACT
}
