package org.termbridge.document;

/** A piece of text: words that a reader sees, or a code that formats them. */
public sealed interface Inline permits Words, Code {

  /** The words a reader sees; empty for a code. */
  String words();

  /** This piece in the notation of {@link Text#marked()}. */
  String marked();
}
