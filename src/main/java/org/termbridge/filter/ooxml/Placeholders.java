package org.termbridge.filter.ooxml;

import org.termbridge.filter.office.XmlPart;

/** What kinds of placeholders shapes of a presentation are (ISO/IEC 29500-1, 19.7.10). */
final class Placeholders {

  private Placeholders() {}

  /** The type of the placeholder that a shape is; {@code obj} without a type, empty for none. */
  static String type(XmlPart part, int shape) {
    int outer = part.child(shape, "p:nvSpPr");
    int inner = outer < 0 ? -1 : part.child(outer, "p:nvPr");
    int mark = inner < 0 ? -1 : part.child(inner, "p:ph");
    return mark < 0 ? "" : part.attribute(mark, "type").orElse("obj");
  }

  static boolean isFooter(String placeholder) {
    return switch (placeholder) {
      case "ftr", "hdr", "dt", "sldNum" -> true;
      default -> false;
    };
  }

  /** Whether the design centres what stands in it. */
  static boolean isCentred(String placeholder) {
    return switch (placeholder) {
      case "title", "ctrTitle", "subTitle", "ftr", "hdr" -> true;
      default -> false;
    };
  }
}
