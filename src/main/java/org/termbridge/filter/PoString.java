package org.termbridge.filter;

/**
 * A string of a PO file, written over one line or several.
 *
 * @param from offset of its first quotation mark
 * @param to offset behind its last one
 * @param value without quotation marks and escapes
 */
record PoString(int from, int to, String value) {

  /** The string with another line behind it. */
  PoString with(PoString line) {
    return new PoString(from, line.to, value + line.value);
  }

  /** What C means by a string (GNU gettext manual, "The Format of PO Files"). */
  static String unescaped(String written) {
    StringBuilder value = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        char escaped = written.charAt(++i);
        value.append(
            switch (escaped) {
              case 'n' -> "\n";
              case 't' -> "\t";
              case 'r' -> "\r";
              case '"', '\\' -> String.valueOf(escaped);
              default -> "\\" + escaped;
            });
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  /** A value as a PO file writes it: a string of several lines begins with an empty one. */
  static String written(String value, String lineEnd) {
    String escaped =
        value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t").replace("\r", "\\r");
    int first = escaped.indexOf('\n');
    if (first < 0 || first == escaped.length() - 1) {
      return '"' + escaped.replace("\n", "\\n") + '"';
    }
    StringBuilder lines = new StringBuilder("\"\"");
    for (String line : escaped.split("(?<=\n)")) {
      lines.append(lineEnd).append('"').append(line.replace("\n", "\\n")).append('"');
    }
    return lines.toString();
  }
}
