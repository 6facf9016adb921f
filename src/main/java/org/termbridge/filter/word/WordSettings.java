package org.termbridge.filter.word;

import org.termbridge.filter.FilterSettings;

/**
 * What of a word processing document is for translators. Keys for users: {@code docx.headers},
 * {@code docx.notes}, {@code docx.textboxes}, {@code docx.alttext}, {@code docx.title}, {@code
 * docx.charts}, {@code docx.hidden}: true or false; {@code docx.tracked}: accept or refuse.
 *
 * @param headers page headers and footers: they carry the office's name and the embargo
 * @param notes footnotes and endnotes: readers see them
 * @param textBoxes text in shapes: pull quotes and contact blocks stand there
 * @param altText alternative texts of pictures and tables: screen readers speak them
 * @param title the document's title among its properties: browsers and viewers show it; other
 *     properties are for the archive
 * @param charts text in charts and diagrams: readers see it
 * @param hidden hidden text and shapes: nobody sees them, so off
 * @param acceptsTracked true takes tracked changes as accepted and warns; false refuses the
 *     document
 */
record WordSettings(
    boolean headers,
    boolean notes,
    boolean textBoxes,
    boolean altText,
    boolean title,
    boolean charts,
    boolean hidden,
    boolean acceptsTracked) {

  static WordSettings of(FilterSettings settings) {
    return new WordSettings(
        settings.isOn("docx.headers", true),
        settings.isOn("docx.notes", true),
        settings.isOn("docx.textboxes", true),
        settings.isOn("docx.alttext", true),
        settings.isOn("docx.title", true),
        settings.isOn("docx.charts", true),
        settings.isOn("docx.hidden", false),
        !settings.get("docx.tracked", "accept").equals("refuse"));
  }
}
