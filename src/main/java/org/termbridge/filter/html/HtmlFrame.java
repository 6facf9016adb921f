package org.termbridge.filter.html;

import org.jspecify.annotations.Nullable;
import org.termbridge.document.Role;

/**
 * An open block element.
 *
 * @param name in lower case
 * @param role of the text in it
 * @param preserve white space counts
 * @param translate whether its text is for translators
 * @param table the innermost table around it
 * @param cell whether it stands in a cell of that table
 */
record HtmlFrame(
    String name,
    Role role,
    boolean preserve,
    boolean translate,
    @Nullable HtmlTable table,
    boolean cell) {

  static final HtmlFrame ROOT = new HtmlFrame("text", Role.BODY, false, true, null, false);
}
