package org.termbridge.intake.charset;

import java.nio.charset.StandardCharsets;

/** UTF-8 in which a few bytes were lost or mixed in. */
final class DamagedUtf8 {

  private static final int FEWEST = 10;

  /** Good multi-byte characters for one broken one. */
  private static final int GOOD = 20;

  /** The same for text with few such characters, of which no more than one in a hundred is bad. */
  private static final int GOOD_OF_FEW = 3;

  private DamagedUtf8() {}

  /**
   * Whether bytes that are not valid UTF-8 are meant to be.
   *
   * @param isDeclared the document says so, and has some character that is no chance
   */
  static boolean isLikely(byte[] bytes, boolean isDeclared) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.codePoints().filter(c -> c == 0xFFFD).count();
    long good = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    boolean isSmall = TextDamage.of(text).isSmall();
    return (good >= FEWEST && good >= broken * GOOD)
        || (isSmall && good >= GOOD_OF_FEW && good >= broken * GOOD_OF_FEW)
        || (isSmall && isDeclared && good > 0 && good >= broken);
  }
}
