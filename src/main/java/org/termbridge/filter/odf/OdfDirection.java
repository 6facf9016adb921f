package org.termbridge.filter.odf;

import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.text.Edits;

/**
 * Writing direction in the styles of an OpenDocument (ODF 1.3, part 3, 20.404). Left to right is
 * what documents mean by saying nothing, so only the other one must be said.
 */
final class OdfDirection {

  private static final String MODE = "style:writing-mode";
  private static final String RIGHT_TO_LEFT = "rl-tb";
  private static final String ALIGN = "fo:text-align";

  private OdfDirection() {}

  /** Turns the direction and the sides that properties say. */
  static void turn(XmlPart part, Edits edits, int properties, boolean rightToLeft) {
    int[] mode = part.attributeSpan(properties, MODE);
    String from = rightToLeft ? "lr" : "rl";
    if (mode.length > 0) {
      String value = part.text().substring(mode[0], mode[1]);
      if (value.equals(from) || value.equals(from + "-tb")) {
        edits.replace(mode[0], mode[1], rightToLeft ? RIGHT_TO_LEFT : "lr-tb");
      }
    } else if (rightToLeft && standsAlone(part.tag(properties))) {
      add(part, edits, properties, mode(part));
    }
    int[] side = part.attributeSpan(properties, ALIGN);
    if (side.length > 0) {
      String value = part.text().substring(side[0], side[1]);
      String turned = turned(value, rightToLeft, mode.length > 0);
      if (!turned.equals(value)) {
        edits.replace(side[0], side[1], turned);
      }
    }
  }

  /**
   * The other side. LibreOffice takes start for left and end for right whatever the direction, so
   * words from right to left get a side that all programs understand; it writes end where the words
   * of a right-to-left paragraph start.
   */
  private static String turned(String side, boolean rightToLeft, boolean saysDirection) {
    return switch (side) {
      case "left" -> "right";
      case "right" -> "left";
      case "start" -> rightToLeft ? "right" : side;
      case "end" -> rightToLeft ? "left" : saysDirection ? "start" : side;
      default -> side;
    };
  }

  /** Pages and tables have no default style to go by. */
  private static boolean standsAlone(String properties) {
    return properties.equals("style:page-layout-properties")
        || properties.equals("style:table-properties");
  }

  private static void add(XmlPart part, Edits edits, int properties, String attributes) {
    if (!attributes.isEmpty()) {
      int name = part.start(properties) + 1 + part.own(part.tag(properties)).length();
      edits.insert(name, attributes);
    }
  }

  private static String mode(XmlPart part) {
    return " " + part.own(MODE) + "=\"" + RIGHT_TO_LEFT + "\"";
  }

  /** Makes the paragraphs of a default style run from right to left, and begin at the right. */
  static void sayRightToLeft(XmlPart part, Edits edits, int style) {
    String family = part.attribute(style, "style:family").orElse("");
    String side =
        switch (family) {
          case "paragraph", "graphic", "presentation" -> right(part);
          // Text and numbers of a sheet have sides of their own.
          default -> "";
        };
    int properties = part.child(style, "style:paragraph-properties");
    if (properties >= 0) {
      boolean saysSide = part.attributeSpan(properties, ALIGN).length > 0;
      boolean saysMode = part.attributeSpan(properties, MODE).length > 0;
      add(part, edits, properties, (saysMode ? "" : mode(part)) + (saysSide ? "" : side));
    } else if (!side.isEmpty() || family.equals("table-cell")) {
      insertProperties(part, edits, style, side);
    }
  }

  private static String right(XmlPart part) {
    return " " + part.own(ALIGN) + "=\"right\"";
  }

  /** Before the properties of text, as the schema wants it. */
  private static void insertProperties(XmlPart part, Edits edits, int style, String side) {
    String element = paragraphProperties(part, side);
    if (part.partner(style) == style) {
      String tag = part.element(style);
      String open = tag.substring(0, tag.lastIndexOf('/')) + ">";
      String close = "</" + part.own("style:default-style") + ">";
      edits.replace(part.start(style), part.end(style), open + element + close);
    } else {
      int text = part.child(style, "style:text-properties");
      edits.insert(text < 0 ? part.start(part.partner(style)) : part.start(text), element);
    }
  }

  private static String paragraphProperties(XmlPart part, String side) {
    return "<" + part.own("style:paragraph-properties") + mode(part) + side + "/>";
  }

  /** Adds a default style of paragraphs to styles that have none. */
  static void addDefault(XmlPart part, Edits edits, int styles) {
    for (int i = styles + 1; i < part.partner(styles); i++) {
      if (part.is(i, "style:default-style")
          && part.attribute(i, "style:family").filter("paragraph"::equals).isPresent()) {
        return;
      }
    }
    if (part.partner(styles) > styles) {
      String name = part.own("style:default-style");
      String family = " " + part.own("style:family") + "=\"paragraph\">";
      String element =
          "<" + name + family + paragraphProperties(part, right(part)) + "</" + name + ">";
      edits.insert(part.end(styles), element);
    }
  }
}
