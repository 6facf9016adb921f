package org.termbridge;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * Compares a text whose lines were broken anew with what it should hold: the same characters in the
 * same order, in whatever lines. White space is not compared, since lines end at it, and Chinese
 * lines without it.
 */
final class FlowingText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final int SHOWN = 80;

  private final Iterator<String> expected;

  /** The text that was expected last, and how much of it was found. */
  private String text = "";

  private int at;

  FlowingText(Iterator<String> expected) {
    this.expected = expected;
  }

  /**
   * Takes the next stretch that was found.
   *
   * @throws InputException E0603 if it says something else
   */
  void add(String found) {
    String all = squeezed(found);
    int from = 0;
    while (from < all.length()) {
      if (at == text.length()) {
        if (!expected.hasNext()) {
          throw differs("\u201c" + shown(all, from) + "\u201d is too much");
        }
        begin();
        continue;
      }
      int common = Math.min(all.length() - from, text.length() - at);
      if (!all.regionMatches(from, text, at, common)) {
        throw differs(
            "\u201c%s\u201d became \u201c%s\u201d".formatted(shown(text, at), shown(all, from)));
      }
      from += common;
      at += common;
    }
  }

  /**
   * Nothing more was found.
   *
   * @throws InputException E0603 if there should be more
   */
  void end() {
    while (at == text.length() && expected.hasNext()) {
      begin();
    }
    if (at < text.length()) {
      throw differs("\u201c" + shown(text, at) + "\u201d is missing");
    }
  }

  private void begin() {
    text = squeezed(expected.next());
    at = 0;
  }

  private static String squeezed(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  private static String shown(String text, int from) {
    return text.length() - from <= SHOWN
        ? text.substring(from)
        : text.substring(from, from + SHOWN) + "\u2026";
  }

  private static InputException differs(String how) {
    return new InputException(Problem.of("E0603", how));
  }
}
