package org.termbridge.intake;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Whether Chinese is written in simplified or traditional characters. The two national character
 * sets are the table: what GB 2312 has and Big5 lacks is a simplified form, what Big5 has and GB
 * 2312 lacks is mostly a traditional one.
 */
final class HanScript {

  private static final Charset SIMPLIFIED = Charset.forName("GB2312");
  private static final Charset TRADITIONAL = Charset.forName("Big5");

  private HanScript() {}

  /** More than 0: simplified; less than 0: traditional; 0: every character is in both. */
  static int balance(String text) {
    CharsetEncoder simplified = SIMPLIFIED.newEncoder();
    CharsetEncoder traditional = TRADITIONAL.newEncoder();
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        balance += (simplified.canEncode(c) ? 1 : 0) - (traditional.canEncode(c) ? 1 : 0);
      }
    }
    return balance;
  }
}
