package org.termbridge.filter.okapi;

import java.util.Optional;

/**
 * Finds Okapi's rendering of a stretch again in the original text. Okapi writes some characters in
 * another way than it read them ({@code \/}, {@code é}, {@code \r\n}); where both mean the same,
 * the original's way is kept.
 *
 * @param original the decoded document
 */
public record Verbatim(String original) {

  /**
   * Where a rendered stretch ends in the original.
   *
   * @param rendered as Okapi wrote it
   * @param start of the stretch in the original
   * @return the end, or empty if the original says something else there
   */
  public Optional<Integer> end(String rendered, int start) {
    if (original.startsWith(rendered, start)) {
      return Optional.of(start + rendered.length());
    }
    Reading theirs = new Reading(rendered, 0);
    Reading ours = new Reading(original, start);
    while (theirs.position < rendered.length()) {
      int expected = theirs.next();
      if (!ours.find(expected) && !Character.isWhitespace(expected)) {
        return Optional.empty();
      }
    }
    return Optional.of(ours.position);
  }

  /** Characters by their meaning. */
  private static final class Reading {

    private final String text;
    private int position;

    Reading(String text, int position) {
      this.text = text;
      this.position = position;
    }

    /** Steps over a character, and over white space in front of it that Okapi left out. */
    boolean find(int expected) {
      int start = position;
      while (position < text.length()) {
        int found = next();
        if (found == expected) {
          return true;
        }
        if (!Character.isWhitespace(found)) {
          break;
        }
      }
      position = start;
      return false;
    }

    int next() {
      char c = text.charAt(position++);
      if (c == '\r') {
        position += position < text.length() && text.charAt(position) == '\n' ? 1 : 0;
        return '\n';
      }
      return c == '\\' && position < text.length() ? escaped() : c;
    }

    private int escaped() {
      char c = text.charAt(position);
      if (c == '\n' || c == '\r') {
        position++;
        return '\n';
      }
      if ((c == 'u' || c == 'U') && isHexadecimal(position + 1)) {
        position += 5;
        return Integer.parseInt(text.substring(position - 4, position), 16);
      }
      if (c == '/' || c == '"' || c == '\'' || c == ':' || c == '=' || c == ' ') {
        position++;
        return c;
      }
      return '\\';
    }

    private boolean isHexadecimal(int start) {
      return start + 4 <= text.length()
          && text.substring(start, start + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
  }
}
