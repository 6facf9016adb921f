package org.termbridge.document;

/** Characters that tell of a wrong charset or a broken font. */
public final class DamagedCharacter {

  private DamagedCharacter() {}

  /** Whether a code point is U+FFFD, a C1 control, private use, or a control that no text has. */
  public static boolean is(int c) {
    return c == 0xFFFD
        || (c >= 0x7F && c <= 0x9F && c != 0x85)
        || (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A && c != 0x1B)
        || (c >= 0xE000 && c <= 0xF8FF)
        || c >= 0xF0000;
  }
}
