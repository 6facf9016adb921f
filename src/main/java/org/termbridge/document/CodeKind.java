package org.termbridge.document;

/** How a code stands in the text. */
public enum CodeKind {
  OPEN,
  CLOSE,
  STANDALONE
}
