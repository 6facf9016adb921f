package org.termbridge.intake.rtf;

/**
 * Characters that stand for structure in the text of an RTF document while Tika reads it. They are
 * noncharacters of Unicode, which no document has.
 */
final class RtfMark {

  static final char ROW = '\uFDD0';
  static final char CELL = '\uFDD1';
  static final char ROW_END = '\uFDD2';
  static final char HEAD = '\uFDD3';
  static final char HEAD_END = '\uFDD4';
  static final char NOTE = '\uFDD5';
  static final char NOTE_END = '\uFDD6';
  static final char RAISED = '\uFDD7';
  static final char LOWERED = '\uFDDE';
  static final char ON_LINE = '\uFDDF';

  /** A heading of level 1; the next five follow. It stands behind the heading's text. */
  static final char HEADING = '\uFDD8';

  /** An item of a list, at level 0; the next five levels follow. It stands behind its text. */
  static final char BULLET = '\uFDE0';

  static final char NUMBERED = '\uFDE6';
  static final char UNDERLINED = '\uFDEC';
  static final char UNDERLINE_END = '\uFDED';

  private RtfMark() {}
}
