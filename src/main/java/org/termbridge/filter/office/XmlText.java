package org.termbridge.filter.office;

/** Character data of XML: escaping and its reverse, and attributes inside the text of a tag. */
public final class XmlText {

  private static final int[] NONE = {};

  private XmlText() {}

  /** Words for the content of an element; characters that XML forbids are left out. */
  public static String escape(String words) {
    return escape(words, /* attribute= */ false);
  }

  /** Words for an attribute's value, whichever quotes it stands between. */
  public static String escapeAttribute(String words) {
    return escape(words, /* attribute= */ true);
  }

  private static String escape(String words, boolean attribute) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\r' -> escaped.append("&#13;");
        case '"' -> escaped.append(attribute ? "&quot;" : "\"");
        case '\'' -> escaped.append(attribute ? "&#39;" : "'");
        case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
        case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
        default -> {
          if (isAllowed(c)) {
            escaped.appendCodePoint(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }

  /** The words of raw character data: references resolved, CDATA opened, tags and comments out. */
  public static String unescape(String raw) {
    if (raw.indexOf('&') < 0 && raw.indexOf('<') < 0 && raw.indexOf('\r') < 0) {
      return raw;
    }
    StringBuilder words = new StringBuilder(raw.length());
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c == '&') {
        i = appendReference(raw, i, words);
      } else if (c == '<') {
        i = skipMarkup(raw, i, words);
      } else if (c == '\r') {
        words.append('\n');
        i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 2 : 1;
      } else {
        words.append(c);
        i++;
      }
    }
    return words.toString();
  }

  private static int appendReference(String raw, int at, StringBuilder words) {
    int end = raw.indexOf(';', at);
    if (end < 0) {
      words.append('&');
      return at + 1;
    }
    String name = raw.substring(at + 1, end);
    switch (name) {
      case "amp" -> words.append('&');
      case "lt" -> words.append('<');
      case "gt" -> words.append('>');
      case "quot" -> words.append('"');
      case "apos" -> words.append('\'');
      default -> words.appendCodePoint(codePoint(name));
    }
    return end + 1;
  }

  private static int codePoint(String name) {
    try {
      return name.startsWith("#x")
          ? Integer.parseInt(name.substring(2), 16)
          : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException e) {
      return 0xFFFD;
    }
  }

  private static int skipMarkup(String raw, int at, StringBuilder words) {
    if (raw.startsWith("<![CDATA[", at)) {
      int end = raw.indexOf("]]>", at);
      words.append(raw, at + 9, end);
      return end + 3;
    }
    if (raw.startsWith("<!--", at)) {
      return raw.indexOf("-->", at) + 3;
    }
    if (raw.startsWith("<?", at)) {
      return raw.indexOf("?>", at) + 2;
    }
    return tagEnd(raw, at);
  }

  private static int tagEnd(String raw, int at) {
    char quote = 0;
    for (int i = at; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return raw.length();
  }

  /**
   * Start and end of an attribute's value.
   *
   * @param from offset of the tag's {@code <}
   * @param to offset after its {@code >}
   * @param name as the document writes it
   * @return two offsets, or none
   */
  static int[] attributeSpan(String text, int from, int to, String name) {
    String tag = text.substring(from, to);
    int at = tag.indexOf(name, 1);
    while (at >= 0) {
      int after = skipSpace(tag, at + name.length());
      if (tag.charAt(after) == '='
          && Character.isWhitespace(tag.charAt(at - 1))
          && isOutsideValues(tag, at)) {
        int quote = skipSpace(tag, after + 1);
        int close = tag.indexOf(tag.charAt(quote), quote + 1);
        return new int[] {from + quote + 1, from + close};
      }
      at = tag.indexOf(name, at + 1);
    }
    return NONE;
  }

  private static int skipSpace(String tag, int at) {
    int i = at;
    while (Character.isWhitespace(tag.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether quotes are closed at this place of a tag. */
  private static boolean isOutsideValues(String tag, int at) {
    char quote = 0;
    for (int i = 0; i < at; i++) {
      char c = tag.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return quote == 0;
  }
}
