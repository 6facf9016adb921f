package org.termbridge.intake.rtf;

import java.util.Optional;

/**
 * A control word of RTF with its number and the one space behind it (RTF Specification 1.9.1, "RTF
 * Syntax"). The data behind {@code \bin} belongs to the word.
 *
 * @param word without the backslash
 * @param number -1 if it has none or none that can be read
 * @param end place after it
 */
record RtfControl(String word, int number, int end) {

  private static final int DIGITS = 10;

  /** The word whose backslash stands at a place; empty if it is a control symbol. */
  static Optional<RtfControl> at(String rtf, int backslash) {
    int end = backslash + 1;
    while (end < rtf.length() && isLetter(rtf.charAt(end))) {
      end++;
    }
    if (end == backslash + 1) {
      return Optional.empty();
    }
    String word = rtf.substring(backslash + 1, end);
    int digits = end;
    if (end < rtf.length() && rtf.charAt(end) == '-') {
      end++;
    }
    while (end < rtf.length() && end - digits < DIGITS && Character.isDigit(rtf.charAt(end))) {
      end++;
    }
    int number = number(rtf.substring(digits, end));
    if (end < rtf.length() && rtf.charAt(end) == ' ') {
      end++;
    }
    if (word.equals("bin")) {
      end = (int) Math.min(rtf.length(), (long) end + Math.max(0, number));
    }
    return Optional.of(new RtfControl(word, number, end));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int number(String digits) {
    try {
      return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
