package org.termbridge.filter;

import java.util.Map;
import org.termbridge.document.Unit;

/**
 * A unit and its place in the source.
 *
 * @param unit what translators get
 * @param begin first character of its text
 * @param end after its last character
 * @param codes the stretch of each code, by {@link org.termbridge.document.Code#marked()}
 * @param references how the unit's own source writes a character: U+00A0 as nbsp
 * @param quote of an attribute value: the quotation mark, a space if it has none; of a text NUL
 */
record MarkupUnit(
    Unit unit,
    int begin,
    int end,
    Map<String, Span> codes,
    Map<Integer, String> references,
    char quote) {

  /** A stretch of the source. */
  record Span(int begin, int end) {}

  boolean isAttribute() {
    return quote != 0;
  }

  /** Whether an edit at this place is one inside the unit. */
  boolean covers(int position) {
    return position >= begin && position < end;
  }
}
