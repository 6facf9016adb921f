package org.termbridge.filter.word;

import org.termbridge.filter.office.XmlPart;

/**
 * What the elements of a run say, and how codes for them are shown to people.
 *
 * @param part they stand in
 */
record WordDisplays(XmlPart part) {

  private static final String SPACE = " \t\r\n";

  /** The words of a {@code w:t}; white space at its edges counts only if it says so. */
  String text(int child) {
    boolean keepsSpace =
        part.attribute(child, "xml:space")
            .or(() -> part.attribute(0, "xml:space"))
            .filter("preserve"::equals)
            .isPresent();
    String words = part.words(child);
    return (keepsSpace ? words : trimmed(words)).replace('\n', ' ').replace('\t', ' ');
  }

  /** Without the white space of XML; other spaces are words. */
  private static String trimmed(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && SPACE.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && SPACE.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }

  String note(int child) {
    return part.attribute(child, "w:id").map(id -> "note " + id).orElse("note");
  }

  String symbol(int child) {
    return part.attribute(child, "w:char").map(code -> "symbol " + code).orElse("symbol");
  }

  String picture(int child) {
    for (int i = child; i < part.partner(child); i++) {
      String display =
          switch (part.tag(i)) {
            case "w:txbxContent", "wne:txbxContent" -> "text box";
            case "c:chart" -> "chart";
            case "dgm:relIds" -> "diagram";
            default -> "";
          };
      if (!display.isEmpty()) {
        return display;
      }
    }
    return part.is(child, "w:object") ? "object" : "image";
  }

  String local(int i) {
    return part.tag(i).substring(part.tag(i).indexOf(':') + 1);
  }

  /** The element's own tag, if it is short enough to be of use to people. */
  String tagData(int i) {
    int length = part.end(i) - part.start(i);
    return length <= 100
        ? part.text().substring(part.start(i), part.end(i))
        : "<" + part.own(part.tag(i)) + ">";
  }
}
