package org.termbridge.filter.data;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * A scalar of a YAML text.
 *
 * @param start offset of its first character, behind tag and anchor
 * @param end offset behind its last one; a block scalar ends with its last line that is not blank
 * @param style how it is written
 * @param inFlow whether it stands between brackets or braces
 * @param isString whether it says words; otherwise a number, a date and the like
 * @param path the keys above it, divided by slashes
 * @param value what it says
 */
record YamlScalar(
    int start,
    int end,
    ScalarStyle style,
    boolean inFlow,
    boolean isString,
    String path,
    String value) {

  /** The value without line breaks at its end: those are no words, and stay as they are. */
  String words() {
    return value.substring(0, wordsEnd());
  }

  /** The line breaks at its end. */
  String tail() {
    return value.substring(wordsEnd());
  }

  private int wordsEnd() {
    int end = value.length();
    while (end > 0 && " \r\n".indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    while (end < value.length() && value.charAt(end) == ' ') {
      end++;
    }
    return end;
  }
}
