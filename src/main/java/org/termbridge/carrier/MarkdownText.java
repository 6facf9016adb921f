package org.termbridge.carrier;

/** Text as Markdown writes it, so that none of it is taken for markup. */
final class MarkdownText {

  private MarkdownText() {}

  /** Escapes what is markup anywhere in a line; line breaks become hard ones. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\\n");
      } else if (isMarkup(text, i)) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isMarkup(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '\\', '`', '*', '[', ']', '<' -> true;
      case '_' -> !isLetter(text, i - 1) || !isLetter(text, i + 1);
      case '~' -> i + 1 < text.length() && text.charAt(i + 1) == '~';
      case '&' -> text.substring(i).matches("(?s)&(?:#\\w+|\\w+);.*");
      default -> false;
    };
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** Escapes what is markup at the start of a line: headings, quotes, lists, rules. */
  static String lineStart(String text) {
    return text.replaceAll("(?m)^(\\s*)(#{1,6}(?=\\s|$)|>|[+-](?=\\s|$)|=+$|-{3,}$)", "$1\\\\$2")
        .replaceAll("(?m)^(\\s*\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
  }
}
