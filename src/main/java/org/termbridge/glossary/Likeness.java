package org.termbridge.glossary;

/** How near the words of a text are to the wording of a term, the nearest first. */
public enum Likeness {
  /** Equal but for quotation marks, dashes and width. */
  EXACT,
  /** Equal but for capitals, diacritics and spelling variants. */
  FOLDED,
  /** An inflected form. */
  INFLECTED,
  /** Probably a form of it: the stems are near, or it is the first part of a compound. */
  LOOSE
}
