package org.termbridge.intake.rtf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with a reading over them. Office programs write them as an equation field that draws the
 * one over the other, and readers of the text lose both.
 *
 * @param base the words below, as RTF
 * @param end of the field's group
 */
record RtfRuby(String base, int end) {

  private static final Pattern RAISED = Pattern.compile("\\\\\\\\s\\s*\\\\\\\\up\\s*\\d*\\s*\\(");
  private static final int LONGEST = 20_000;

  /** The ruby whose group begins at a place. */
  static Optional<RtfRuby> at(String rtf, int start) {
    if (!rtf.startsWith("{\\field", start)) {
      return Optional.empty();
    }
    int end = endOfGroup(rtf, start);
    String field = rtf.substring(start, end);
    Matcher raised = RAISED.matcher(field);
    if (!field.contains("EQ ") || !raised.find()) {
      return Optional.empty();
    }
    int reading = endOfBracket(field, raised.end());
    int comma = field.indexOf(',', reading);
    if (comma < 0) {
      return Optional.empty();
    }
    int close = endOfBracket(field, comma + 1);
    return close < 0
        ? Optional.empty()
        : Optional.of(
            new RtfRuby(field.substring(comma + 1, close).replaceAll("(?<!\\\\)[{}]", ""), end));
  }

  private static int endOfGroup(String rtf, int start) {
    int depth = 0;
    int stop = Math.min(rtf.length(), start + LONGEST);
    for (int i = start; i < stop; i++) {
      switch (rtf.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> {
          if (--depth == 0) {
            return i + 1;
          }
        }
        default -> {}
      }
    }
    return stop;
  }

  /** The bracket that closes the one before a place; -1 if none does. */
  private static int endOfBracket(String field, int start) {
    int depth = 1;
    for (int i = start; i < field.length(); i++) {
      char c = field.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
