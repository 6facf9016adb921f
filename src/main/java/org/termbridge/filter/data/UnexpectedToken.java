package org.termbridge.filter.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a parser that JavaCC made gave up, in words for people. Its own message tells the place on
 * its second line.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param found what stands there; empty at the end of the text
 */
record UnexpectedToken(int line, int column, String found) {

  private static final Pattern PLACE =
      Pattern.compile("\\R\\s+at line (\\d{1,9}), column (\\d{1,9})");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
  private static final int SHOWN = 20;

  /**
   * Reads a parser's message.
   *
   * @param text that was parsed
   * @return empty if the message names no place in the text
   */
  static Optional<UnexpectedToken> of(String message, String text) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return Optional.empty();
    }
    int line = Integer.parseInt(place.group(1));
    String[] lines = LINE_END.split(text, -1);
    if (line < 1 || line > lines.length || place.group(2).equals("0")) {
      return Optional.empty();
    }
    String written = lines[line - 1];
    if (message.contains("<EOF>")) {
      return Optional.of(new UnexpectedToken(line, written.length() + 1, ""));
    }
    int column = Math.min(written.length(), Integer.parseInt(place.group(2)) - 1);
    String found = written.substring(column, Math.min(written.length(), column + SHOWN)).strip();
    return Optional.of(new UnexpectedToken(line, column + 1, found));
  }

  /** {@code line 3, column 11: "c" is not expected here}. */
  String reason() {
    String what =
        found.isEmpty() ? "the text ends too early" : "\u201c" + found + "\u201d is not expected";
    return "line %d, column %d: %s".formatted(line, column, what);
  }
}
