package org.termbridge.filter.word;

import java.util.Set;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.text.Edits;

/**
 * Writing direction in WordprocessingML. New properties go where the schema's order wants them
 * (ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28), or the application refuses the document.
 */
final class WordDirection {

  /** Run properties that stand after the language. */
  static final Set<String> AFTER_LANGUAGE =
      Set.of("w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange");

  private static final Set<String> AFTER_DIRECTION =
      Set.of(
          "w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange");

  private static final Set<String> AFTER_BIDI =
      Set.of(
          "w:adjustRightInd",
          "w:snapToGrid",
          "w:spacing",
          "w:ind",
          "w:contextualSpacing",
          "w:mirrorIndents",
          "w:suppressOverlap",
          "w:jc",
          "w:textDirection",
          "w:textAlignment",
          "w:textboxTightWrap",
          "w:outlineLvl",
          "w:divId",
          "w:cnfStyle",
          "w:rPr",
          "w:sectPr",
          "w:pPrChange");

  private WordDirection() {}

  private static final String[][] TWINS = {{"w:b", "w:bCs"}, {"w:i", "w:iCs"}, {"w:sz", "w:szCs"}};

  /**
   * Run properties for right-to-left words; bold, italic and size have doubles for such scripts.
   */
  static String rightToLeft(XmlPart part, String properties) {
    String result = properties;
    for (String[] twins : TWINS) {
      String twin =
          elementOf(part, result, twins[0])
              .replaceFirst(part.own(twins[0]) + "\\b", part.own(twins[1]));
      if (!twin.isEmpty()) {
        result = result.replace(elementOf(part, result, twins[1]), "");
        String first = elementOf(part, result, twins[0]);
        result = result.replace(first, first + twin);
      }
    }
    return insert(
        part, without(part, result, "w:rtl"), "<" + part.own("w:rtl") + "/>", AFTER_DIRECTION);
  }

  /** The same for left-to-right words: what the doubles said is said for these scripts. */
  static String leftToRight(XmlPart part, String properties) {
    String direction = elementOf(part, properties, "w:rtl");
    if (direction.isEmpty() || direction.matches(".*=\\s*[\"'](?:0|false|off)[\"'].*")) {
      return properties;
    }
    String result = without(part, properties, "w:rtl");
    for (String[] twins : TWINS) {
      result = without(part, result, twins[0]);
      String twin = elementOf(part, result, twins[1]);
      if (!twin.isEmpty()) {
        String first = twin.replaceFirst(part.own(twins[1]) + "\\b", part.own(twins[0]));
        result = result.replace(twin, first + twin);
      }
    }
    return result;
  }

  private static String without(XmlPart part, String properties, String name) {
    String element = elementOf(part, properties, name);
    return element.isEmpty() ? properties : properties.replace(element, "");
  }

  /** An element without content, as it stands in the properties; empty if it does not. */
  private static String elementOf(XmlPart part, String properties, String name) {
    int at = startOfTag(properties, "<" + part.own(name));
    return at < 0 ? "" : properties.substring(at, properties.indexOf('>', at) + 1);
  }

  private static int startOfTag(String xml, String open) {
    int at = xml.indexOf(open);
    while (at >= 0 && Character.isLetterOrDigit(xml.charAt(at + open.length()))) {
      at = xml.indexOf(open, at + 1);
    }
    return at;
  }

  /** Puts an element before the first of those that must follow it. */
  static String insert(XmlPart part, String properties, String element, Set<String> followers) {
    int place = properties.length();
    for (String follower : followers) {
      int at = startOfTag(properties, "<" + part.own(follower));
      if (at >= 0 && at < place) {
        place = at;
      }
    }
    return properties.substring(0, place) + element + properties.substring(place);
  }

  /**
   * The properties of a paragraph whose direction changes.
   *
   * @param properties the paragraph's {@code w:pPr}, or -1
   * @param rightToLeft the new direction
   */
  static String paragraph(XmlPart part, Edits edits, int properties, boolean rightToLeft) {
    String bidi =
        "<" + part.own("w:bidi") + (rightToLeft ? "" : " " + part.own("w:val") + "=\"0\"") + "/>";
    String name = part.own("w:pPr");
    if (properties < 0 || part.partner(properties) == properties) {
      return "<" + name + ">" + bidi + "</" + name + ">";
    }
    int last = part.partner(properties);
    int place = part.start(last);
    for (int i = properties + 1; i < last; i = part.partner(i) + 1) {
      if (part.is(i, "w:bidi")) {
        return edits.text(part.start(properties), part.start(i))
            + bidi
            + edits.text(part.end(part.partner(i)), part.end(last));
      }
      if (AFTER_BIDI.contains(part.tag(i))) {
        place = Math.min(place, part.start(i));
      }
    }
    return edits.text(part.start(properties), place) + bidi + edits.text(place, part.end(last));
  }

  /** The first column of a right-to-left table is the rightmost. */
  static void mirrorTable(XmlPart part, Edits edits, int table) {
    int properties = part.child(table, "w:tblPr");
    if (properties < 0
        || part.partner(properties) == properties
        || part.child(properties, "w:bidiVisual") >= 0) {
      return;
    }
    int place = part.end(properties);
    for (String earlier : new String[] {"w:tblStyle", "w:tblpPr", "w:tblOverlap"}) {
      int child = part.child(properties, earlier);
      place = child < 0 ? place : part.end(part.partner(child));
    }
    edits.insert(place, "<" + part.own("w:bidiVisual") + "/>");
  }
}
