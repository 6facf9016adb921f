package org.termbridge.merge.code;

import org.termbridge.document.Code;

/** A code at its place in the words of a unit's target. Two marks are never the same mark. */
public final class Mark {

  private final int offset;
  private final Code code;
  private final int row;

  /**
   * A mark.
   *
   * @param offset UTF-16 units before it
   * @param row the row that it came with; -1 between rows
   */
  public Mark(int offset, Code code, int row) {
    this.offset = offset;
    this.code = code;
    this.row = row;
  }

  /** UTF-16 units before it. */
  public int offset() {
    return offset;
  }

  public Code code() {
    return code;
  }

  /** The row that it came with; -1 between rows. */
  int row() {
    return row;
  }

  String id() {
    return code.id();
  }
}
