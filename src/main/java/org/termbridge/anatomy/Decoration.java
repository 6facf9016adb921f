package org.termbridge.anatomy;

/** Signs that East Asian press offices set before a label, and brackets that they set round it. */
final class Decoration {

  private static final String SIGNS = "■□◆◇●○◎★☆▼▽▲△▶◀※＊*#";
  private static final String OPENING = "【＜<〈《［[〔";
  private static final String CLOSING = "】＞>〉》］]〕";

  private Decoration() {}

  /** The text without them; brackets go only if they enclose its beginning. */
  static String off(String text) {
    int start = 0;
    while (start < text.length() - 1 && SIGNS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String bare = text.substring(start).strip();
    int bracket = bare.isEmpty() ? -1 : OPENING.indexOf(bare.charAt(0));
    int close = bracket < 0 ? -1 : bare.indexOf(CLOSING.charAt(bracket));
    if (close < 2) {
      return bare.isEmpty() ? text : bare;
    }
    String behind = bare.substring(close + 1).strip();
    String label = bare.substring(1, close).strip();
    return behind.isEmpty() ? label : label + ": " + behind;
  }
}
