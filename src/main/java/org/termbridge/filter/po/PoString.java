package org.termbridge.filter.po;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.Pattern;

/**
 * A string of a PO file, written over one line or several.
 *
 * @param from offset of its first quotation mark
 * @param to offset behind its last one
 * @param value without quotation marks and escapes
 */
record PoString(int from, int to, String value) {

  /** Numbers of characters that are not ASCII depend on a charset, and stay as they are. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\([abfnrtv\"'?\\\\]|x0*[0-7]?\\p{XDigit}(?!\\p{XDigit})"
              + "|[01][0-7]{2}|[0-7]{1,2}(?![0-7]))");

  private static final String LETTERS = "abfnrtv";
  private static final String CONTROLS = "\007\b\f\n\r\t\013";

  /** What C means by a string (GNU gettext manual, "The Format of PO Files"). */
  static String unescaped(String written) {
    return ESCAPE.matcher(written).replaceAll(escape -> quoteReplacement(meant(escape.group(1))));
  }

  private static String meant(String escape) {
    char first = escape.charAt(0);
    if (first == 'x') {
      return character(escape, Integer.parseInt(escape.substring(1), 16));
    }
    if (Character.isDigit(first)) {
      return character(escape, Integer.parseInt(escape, 8));
    }
    int letter = LETTERS.indexOf(first);
    return letter < 0 ? escape : String.valueOf(CONTROLS.charAt(letter));
  }

  /** NUL ends a string of C, and is none of its characters. */
  private static String character(String escape, int number) {
    return number == 0 ? "\\" + escape : Character.toString(number);
  }

  /** A value as a PO file writes it: a string of several lines begins with an empty one. */
  static String written(String value, String lineEnd) {
    int first = value.indexOf('\n');
    if (first < 0 || first == value.length() - 1) {
      return '"' + escaped(value) + '"';
    }
    StringBuilder lines = new StringBuilder("\"\"");
    for (String line : value.split("(?<=\n)")) {
      lines.append(lineEnd).append('"').append(escaped(line)).append('"');
    }
    return lines.toString();
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int control = CONTROLS.indexOf(c);
      if (control >= 0) {
        escaped.append('\\').append(LETTERS.charAt(control));
      } else if (c < ' ' || c == 0x7F) {
        escaped.append("\\%03o".formatted((int) c));
      } else {
        escaped.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }
}
