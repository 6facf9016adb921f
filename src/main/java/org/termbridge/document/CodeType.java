package org.termbridge.document;

/** What a code does, as far as translators and merge need to know. */
public enum CodeType {
  BOLD(true, true),
  ITALIC(true, true),
  UNDERLINE(true, true),
  SUBSCRIPT(true, true),
  SUPERSCRIPT(true, true),
  /** Other formatting of words: font, colour, span. */
  FORMAT(true, true),
  LINK(false, false),
  QUOTE(true, true),
  LINE_BREAK(true, true),
  TAB(true, true),
  IMAGE(false, false),
  /** The mark of a footnote, an endnote or a comment. */
  NOTE_REFERENCE(false, false),
  /** A computed field: page number, date, cross reference. */
  FIELD(false, false),
  /** Base text with its reading. */
  RUBY(true, false),
  BOOKMARK(true, false),
  /** A placeholder that a program fills: {0}, %s. */
  VARIABLE(false, false),
  OTHER(false, false);

  private final boolean deletable;
  private final boolean copyable;

  CodeType(boolean deletable, boolean copyable) {
    this.deletable = deletable;
    this.copyable = copyable;
  }

  /** Whether a translation may leave such a code out without losing content. */
  public boolean isDeletable() {
    return deletable;
  }

  /** Whether a translation may use such a code twice. */
  public boolean isCopyable() {
    return copyable;
  }
}
