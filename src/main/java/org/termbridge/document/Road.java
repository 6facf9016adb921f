package org.termbridge.document;

/** How a document is carried. */
public enum Road {
  /** A filter can write the format back. */
  NATIVE,
  /** No filter can: a clean XHTML carrier stands for the document. */
  REFLOW
}
