package org.termbridge.document;

/** A stretch of a unit: a sentence, or what stands between two sentences. */
public sealed interface Part permits Segment, Gap {

  /** The source text. */
  Text source();
}
