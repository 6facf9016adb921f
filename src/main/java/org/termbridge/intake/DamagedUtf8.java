package org.termbridge.intake;

import java.nio.charset.StandardCharsets;

/** UTF-8 in which a few bytes were lost or mixed in. */
final class DamagedUtf8 {

  private static final int FEWEST = 10;

  /** Good multi-byte characters for one broken one. */
  private static final int GOOD = 20;

  private DamagedUtf8() {}

  static boolean isLikely(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.codePoints().filter(c -> c == 0xFFFD).count();
    long good = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return good >= FEWEST && good >= broken * GOOD;
  }
}
