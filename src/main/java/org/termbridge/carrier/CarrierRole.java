package org.termbridge.carrier;

import java.util.Locale;

/** The part a paragraph plays, as the carrier's {@code class} attribute says it. */
public enum CarrierRole {
  CAPTION,
  FOOTNOTE,
  /** Lines quoted from another message, or set off as a quotation. */
  QUOTE,
  /** The lines under a letter or message. */
  SIGNATURE,
  /** The title of a slide or sheet. */
  SLIDE_TITLE,
  /** Speaker notes of a slide. */
  NOTES,
  /** A comment on a cell. */
  COMMENT;

  /** {@code slide-title}. */
  public String className() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
