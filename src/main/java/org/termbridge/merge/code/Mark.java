package org.termbridge.merge.code;

import org.termbridge.document.Code;

/** A code at its place in the words of a unit's target. Two marks are never the same mark. */
public final class Mark {

  public final int offset;
  public final Code code;
  final int row;

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

  String id() {
    return code.id();
  }
}
