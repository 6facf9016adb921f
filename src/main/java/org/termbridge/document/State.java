package org.termbridge.document;

/** How far a translation is, in the order of XLIFF 2.1 section 4.3.1.31. */
public enum State {
  INITIAL,
  TRANSLATED,
  REVIEWED,
  FINAL
}
