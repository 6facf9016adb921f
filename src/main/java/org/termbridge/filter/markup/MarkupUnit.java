package org.termbridge.filter.markup;

import java.util.Map;
import org.termbridge.document.Unit;

/**
 * A unit and its place in the source.
 *
 * @param unit what translators get
 * @param begin first character of its text
 * @param end after its last character
 * @param codes the stretch of each code, by {@link org.termbridge.document.Code#marked()}
 * @param notation how a translation is written in its place
 */
public record MarkupUnit(
    Unit unit, int begin, int end, Map<String, Stretch> codes, Notation notation) {

  /** A stretch of the source. */
  record Stretch(int begin, int end) {}
}
