package org.termbridge.carrier;

/** Characters as XML writes them. */
final class XmlText {

  private XmlText() {}

  /** Whether XML 1.0 can hold the character; the C1 controls, though allowed, are never text. */
  static boolean isAllowed(int c) {
    return (c >= 0x20 && c < 0x7F)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0xA0 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }

  static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      default -> out.appendCodePoint(c);
    }
  }

  /** Text between tags; what XML cannot hold is left out. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isAllowed).forEach(c -> append(out, c));
    return out.toString();
  }

  /** The value of an attribute in double quotes. */
  static String attribute(String value) {
    return text(value).replace("\"", "&quot;");
  }
}
