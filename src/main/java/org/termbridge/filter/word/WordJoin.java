package org.termbridge.filter.word;

import org.termbridge.filter.office.XmlPart;

/**
 * Paragraphs that are one, since the mark between them is deleted or moved away (ISO/IEC 29500-1,
 * 17.13.5.15 and 17.13.5.21). The last one's properties hold for the whole, as its mark remains.
 */
final class WordJoin {

  private WordJoin() {}

  /** The last of the paragraphs that one begins; mostly itself. */
  static int last(XmlPart part, int paragraph) {
    int last = paragraph;
    int next = following(part, last);
    while (next >= 0 && isMarkGone(part, last)) {
      last = next;
      next = following(part, last);
    }
    return last;
  }

  /** The paragraph behind another one, with nothing but marks between them; or -1. */
  static int following(XmlPart part, int paragraph) {
    int next = part.partner(paragraph) + 1;
    while (next < part.size() && part.partner(next) == next && isMark(part, next)) {
      next++;
    }
    return next < part.size() && part.opens(next) && part.is(next, "w:p") ? next : -1;
  }

  private static boolean isMark(XmlPart part, int i) {
    String tag = part.tag(i);
    return tag.startsWith("w:bookmark") || tag.contains("Range") || tag.startsWith("w:perm");
  }

  private static boolean isMarkGone(XmlPart part, int paragraph) {
    int properties = part.child(paragraph, "w:pPr");
    int mark = properties < 0 ? -1 : part.child(properties, "w:rPr");
    return mark >= 0
        && part.child(properties, "w:sectPr") < 0
        && (part.child(mark, "w:del") >= 0 || part.child(mark, "w:moveFrom") >= 0);
  }
}
