package org.termbridge.cli.console;

/** Names from outside, made safe to print: a file name may hold escape sequences. */
public final class Printable {

  /** Ends of lines and paragraphs, and marks that turn the direction of what follows. */
  private static final String LINES_AND_TURNS =
      "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private Printable() {}

  /** The text with control characters, and marks that turn it, shown as {@code \\u001B}. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || LINES_AND_TURNS.indexOf(c) >= 0) {
        shown.append(String.format("\\u%04X", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
