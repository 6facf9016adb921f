package org.termbridge.document;

/** What a unit is in its release. An unsure unit is {@link #BODY}. */
public enum Role {
  HEADLINE,
  SUB_HEADLINE,
  EMBARGO,
  DATELINE,
  LEAD,
  BODY,
  QUOTATION,
  CAPTION,
  LIST_ITEM,
  CELL,
  FOOTNOTE,
  BOILERPLATE,
  CONTACT,
  SLIDE_TITLE,
  ALT_TEXT,
  /** A heading inside the text. */
  HEADING,
  /** A page header or footer. */
  HEADER_FOOTER,
  /** The document's title or another property of it. */
  METADATA,
  /** Speaker notes of a slide. */
  NOTES,
  /** A subtitle, a message or another string with a key of its own. */
  MESSAGE
}
