package org.termbridge;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.termbridge.Rereading.Intended;

/**
 * Compares a text whose lines were broken anew with what it should hold: the same characters in the
 * same order, in whatever lines. White space is not compared, since lines end at it, and Chinese
 * lines without it; nor are hyphens between letters, which may be a line's end.
 */
final class FlowingText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u00AD](?=\\p{L}|\\z)");
  private static final int SHOWN = 80;

  /** How far ahead the next unit is looked for after one that is not kept. */
  private static final int AHEAD = 4;

  private final Iterator<Intended> expected;

  /** The text that was expected last, and how much of it was found. */
  private String text = "";

  private int at;
  private boolean isSame = true;

  FlowingText(List<Intended> expected) {
    this.expected = expected.iterator();
  }

  /** Takes the next stretch that was found. */
  void add(String found) {
    String all = squeezed(found);
    int from = 0;
    while (isSame && from < all.length()) {
      if (at == text.length()) {
        isSame = begin();
        continue;
      }
      int common = Math.min(all.length() - from, text.length() - at);
      isSame = all.regionMatches(from, text, at, common);
      from += common;
      at += common;
    }
  }

  /** Nothing more was found: whether all was, and nothing else. */
  boolean end() {
    while (isSame && at == text.length() && expected.hasNext()) {
      begin();
    }
    return isSame && at == text.length();
  }

  private boolean begin() {
    if (!expected.hasNext()) {
      return false;
    }
    text = squeezed(expected.next().words());
    at = 0;
    return true;
  }

  /**
   * What differs, where something does: the whole text is needed for that.
   *
   * @return what became of each unit that the text does not hold as intended; of the last unit
   *     before it, where the text holds something more
   */
  static Map<String, String> differences(List<Intended> expected, String found) {
    String all = squeezed(found);
    Map<String, String> differences = new LinkedHashMap<>();
    int from = 0;
    for (int i = 0; i < expected.size(); i++) {
      String text = squeezed(expected.get(i).words());
      if (all.startsWith(text, from)) {
        from += text.length();
        continue;
      }
      int next = next(expected, i, all, from);
      differences.put(
          expected.get(i).id(),
          "\u201c%s\u201d became \u201c%s\u201d"
              .formatted(shown(text), shown(all.substring(from, next))));
      from = next;
    }
    if (from < all.length() && !expected.isEmpty()) {
      differences.putIfAbsent(
          expected.get(expected.size() - 1).id(),
          "\u201c" + shown(all.substring(from)) + "\u201d is too much");
    }
    return differences;
  }

  /** Where the text goes on as intended; at its end if it does not. */
  private static int next(List<Intended> expected, int unit, String all, int from) {
    for (int i = unit + 1; i < Math.min(expected.size(), unit + 1 + AHEAD); i++) {
      String text = squeezed(expected.get(i).words());
      int place = text.isEmpty() ? -1 : all.indexOf(text, from);
      if (place >= 0) {
        return place;
      }
    }
    return unit + 1 < expected.size() ? from : all.length();
  }

  private static String squeezed(String text) {
    return HYPHEN.matcher(SPACE.matcher(text).replaceAll("")).replaceAll("");
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
  }
}
