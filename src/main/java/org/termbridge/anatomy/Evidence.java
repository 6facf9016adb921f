package org.termbridge.anatomy;

/** What the words of a line alone say. */
enum Evidence {
  NONE,
  EMBARGO,
  /** Labelled as headline: {@code Headline: ...}. */
  HEADLINE,
  SUB_HEADLINE,
  /** A paragraph that starts with a dateline. */
  DATELINE,
  /** A date, or a place and a date, alone on a line. */
  DATE,
  CONTACT,
  CAPTION,
  FOOTNOTE,
  /** A title that always opens boilerplate: {@code Notes to editors}. */
  BOILERPLATE,
  /** A title that opens boilerplate if the paragraph under it names the same thing. */
  ABOUT,
  /** The mark at the end of a release: {@code ###}. */
  END,
  /** Who wrote it, what kind of paper it is: never a headline. */
  BYLINE
}
