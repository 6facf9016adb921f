package org.termbridge.intake.rtf;

/** What holds in an RTF document until the group ends. */
final class RtfGroup {

  boolean isUnseen;
  boolean isStyles;

  /** A page header or a note: it has text, and no rows or headings. */
  boolean isAside;

  /** Hidden or deleted text, and comments. */
  boolean isDropped;

  /** The label of a list item. */
  boolean isLabel;

  /** What a field shows. */
  boolean isResult;

  boolean isUnderlined;
  char height;
  char end;
  int style;
  int outline = -1;

  /** Of a list item, from 0. */
  int level;

  RtfGroup(char height) {
    this.height = height;
  }

  RtfGroup inside() {
    RtfGroup group = new RtfGroup(height);
    group.isUnseen = isUnseen;
    group.isStyles = isStyles;
    group.isAside = isAside;
    group.isDropped = isDropped;
    group.style = style;
    group.outline = outline;
    group.level = level;
    group.isLabel = isLabel;
    group.isResult = isResult;
    group.isUnderlined = isUnderlined;
    return group;
  }

  /** The properties of paragraphs are the default ones again. */
  void beginParagraph() {
    style = 0;
    outline = -1;
    level = 0;
  }
}
