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

  /** What is left of the text that was expected last. */
  private String rest = "";

  FlowingText(Iterator<String> expected) {
    this.expected = expected;
  }

  /**
   * Takes the next stretch that was found.
   *
   * @throws InputException E0603 if it says something else
   */
  void add(String found) {
    String left = squeezed(found);
    while (!left.isEmpty()) {
      if (rest.isEmpty()) {
        if (!expected.hasNext()) {
          throw differs("\u201c" + shown(left) + "\u201d is too much");
        }
        rest = squeezed(expected.next());
        continue;
      }
      int common = Math.min(left.length(), rest.length());
      if (!left.regionMatches(0, rest, 0, common)) {
        throw differs("\u201c%s\u201d became \u201c%s\u201d".formatted(shown(rest), shown(left)));
      }
      left = left.substring(common);
      rest = rest.substring(common);
    }
  }

  /**
   * Nothing more was found.
   *
   * @throws InputException E0603 if there should be more
   */
  void end() {
    while (rest.isEmpty() && expected.hasNext()) {
      rest = squeezed(expected.next());
    }
    if (!rest.isEmpty()) {
      throw differs("\u201c" + shown(rest) + "\u201d is missing");
    }
  }

  private static String squeezed(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
  }

  private static InputException differs(String how) {
    return new InputException(Problem.of("E0603", how));
  }
}
