package org.termbridge.filter.odf;

import org.termbridge.filter.FilterSettings;

/**
 * What of an OpenDocument, text, sheet or slides, is for translators. Keys for users: {@code
 * odt.headers}, {@code odt.notes}, {@code odt.alttext}, {@code odt.title}, {@code odt.charts},
 * {@code odt.hidden}: true or false; {@code odt.tracked}: accept or refuse.
 *
 * @param headers page headers and footers, and what master slides show: readers see them
 * @param notes footnotes, endnotes and speaker notes: readers see them, speakers say them
 * @param altText alternative texts of pictures: screen readers speak them
 * @param title the document's title among its properties: viewers show it
 * @param charts text in charts: readers see it
 * @param hidden hidden text, sections, sheets, rows, columns, slides and shapes: nobody sees them,
 *     so off; rows that a filter hides count as visible
 * @param acceptsTracked true takes tracked changes as accepted and warns; false refuses the
 *     document
 */
record OdfSettings(
    boolean headers,
    boolean notes,
    boolean altText,
    boolean title,
    boolean charts,
    boolean hidden,
    boolean acceptsTracked) {

  static OdfSettings of(FilterSettings settings) {
    return new OdfSettings(
        settings.isOn("odt.headers", true),
        settings.isOn("odt.notes", true),
        settings.isOn("odt.alttext", true),
        settings.isOn("odt.title", true),
        settings.isOn("odt.charts", true),
        settings.isOn("odt.hidden", false),
        !settings.get("odt.tracked", "accept").equals("refuse"));
  }
}
