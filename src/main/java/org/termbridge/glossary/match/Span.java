package org.termbridge.glossary.match;

/** Where a term stands in the text, with the quotation marks that belong to it. */
record Span(int start, int end) {

  private static final String OPENING = "“‘«‹「『《〈„‚\"'";
  private static final String CLOSING = "”’»›」』》〉“‘\"'";

  /**
   * Widens a span by a quotation mark whose partner stands inside of it, and by a pair around it.
   *
   * @param quoted the pair is a part of the name
   */
  static Span of(String text, int start, int end, boolean quoted) {
    if (end < text.length() && isOpen(text, start, end, text.charAt(end))) {
      return of(text, start, end + 1, quoted);
    }
    boolean before = start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
    boolean behind = end < text.length() && Folding.isQuote(text.charAt(end));
    if (quoted && before && behind && isPair(text.charAt(start - 1), text.charAt(end))) {
      return new Span(start - 1, end + 1);
    }
    if (behind && opens(text, start, end, text.charAt(end))) {
      return new Span(start, end + 1);
    }
    if (before && closes(text, start, end, text.charAt(start - 1))) {
      return new Span(start - 1, end);
    }
    return new Span(start, end);
  }

  /** The closing bracket of one that stands inside. */
  private static boolean isOpen(String text, int start, int end, char closing) {
    int kind = ")）]".indexOf(closing);
    if (kind < 0) {
      return false;
    }
    int open = text.lastIndexOf("(（[".charAt(kind), end - 1);
    return open >= start && text.indexOf(closing, open) == end;
  }

  private static boolean isPair(char opening, char closing) {
    for (int i = 0; i < OPENING.length(); i++) {
      if (OPENING.charAt(i) == opening && CLOSING.charAt(i) == closing) {
        return true;
      }
    }
    return opening == '„' && closing == '”';
  }

  /** Whether the span has an opening mark for the closing one, and no closing one itself. */
  private static boolean opens(String text, int start, int end, char closing) {
    int quotes = 0;
    boolean opened = false;
    for (int i = start; i < end; i++) {
      if (Folding.isQuote(text.charAt(i))) {
        quotes++;
        opened |= isPair(text.charAt(i), closing);
      }
    }
    return opened && quotes == 1;
  }

  private static boolean closes(String text, int start, int end, char opening) {
    int quotes = 0;
    boolean closed = false;
    for (int i = start; i < end; i++) {
      if (Folding.isQuote(text.charAt(i))) {
        quotes++;
        closed |= isPair(opening, text.charAt(i));
      }
    }
    return closed && quotes == 1;
  }
}
