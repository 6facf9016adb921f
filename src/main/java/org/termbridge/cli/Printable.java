package org.termbridge.cli;

/** Names from outside, made safe to print: a file name may hold escape sequences. */
final class Printable {

  private Printable() {}

  /** The text with control characters shown as {@code \\u001B}. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        shown.append(String.format("\\u%04X", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
