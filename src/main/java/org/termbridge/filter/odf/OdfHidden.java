package org.termbridge.filter.odf;

import org.termbridge.filter.office.XmlPart;

/** Elements of an OpenDocument that say themselves whether they are shown (ODF 1.3, part 3). */
final class OdfHidden {

  private OdfHidden() {}

  /** A section (19.797) or a shape (19.138) that is not shown. */
  static boolean isHidden(XmlPart part, int i) {
    String tag = part.tag(i);
    if (tag.equals("text:section")) {
      return switch (part.attribute(i, "text:display").orElse("true")) {
        case "none" -> true;
        case "condition" -> isOn(part, i);
        default -> false;
      };
    }
    return (tag.startsWith("draw:") || tag.startsWith("dr3d:"))
        && !tag.equals("draw:layer")
        && part.attribute(i, "draw:display").filter("none"::equals).isPresent();
  }

  /** Whether a field in a paragraph, but not in a frame or note of it, hides it (7.7.9). */
  static boolean isHiddenParagraph(XmlPart part, int paragraph) {
    for (int i = paragraph + 1; i < part.partner(paragraph); i++) {
      if (part.is(i, "text:hidden-paragraph") && part.opens(i) && isOn(part, i)) {
        return true;
      }
      if (part.opens(i) && (part.tag(i).startsWith("draw:") || part.is(i, "text:note"))) {
        i = part.partner(i);
      }
    }
    return false;
  }

  /** The state of a condition when the document was saved (19.812). */
  private static boolean isOn(XmlPart part, int i) {
    return part.attribute(i, "text:is-hidden").filter("true"::equals).isPresent();
  }
}
