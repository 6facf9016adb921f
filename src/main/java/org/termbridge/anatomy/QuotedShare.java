package org.termbridge.anatomy;

/** How much of a paragraph stands inside quotation marks. */
final class QuotedShare {

  private static final String OPENING = "“„«「『‟";
  private static final String CLOSING = "”“»」』”";

  private QuotedShare() {}

  /**
   * Whether a paragraph is mainly what somebody said: it starts with a quotation mark, more than
   * half of its letters are quoted, and they make a sentence rather than a name.
   */
  static boolean isMain(String text) {
    if (text.isEmpty() || (OPENING.indexOf(text.charAt(0)) < 0 && text.charAt(0) != '"')) {
      return false;
    }
    int quoted = 0;
    int all = 0;
    char closing = 0;
    boolean sentence = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closing == 0 && isOpening(c)) {
        closing = closingOf(c);
      } else if (c == closing) {
        sentence |= i > 0 && ".,!?。，！？…".indexOf(text.charAt(i - 1)) >= 0;
        closing = 0;
      } else if (Character.isLetterOrDigit(c)) {
        all++;
        quoted += closing == 0 ? 0 : 1;
      }
    }
    // A quotation that runs on into the next paragraph has no closing mark.
    sentence |= closing != 0 && all > 20;
    return sentence && quoted * 2 > all && quoted >= 8;
  }

  private static boolean isOpening(char c) {
    return c == '"' || OPENING.indexOf(c) >= 0;
  }

  private static char closingOf(char opening) {
    return opening == '"' ? '"' : CLOSING.charAt(OPENING.indexOf(opening));
  }
}
