package org.termbridge.anatomy;

import java.util.Optional;
import org.termbridge.document.Unit;

/** One sentence about a role for the translator. */
final class TranslatorNotes {

  private TranslatorNotes() {}

  /** The note of a line; none where the role changes nothing for the translator. */
  static Optional<String> of(Line line) {
    if (line.dateline() > 0 && !line.isBareDateline()) {
      return Optional.of(opening(line));
    }
    if (line.evidence() == Evidence.END) {
      return Optional.of("Mark of the release's end: use the one that the target language uses.");
    }
    return switch (line.role()) {
      case HEADLINE -> Optional.of("Headline of the release.");
      case SUB_HEADLINE -> Optional.of("Sub-headline under the headline of the release.");
      case EMBARGO ->
          Optional.of("Embargo line: keep date, hour and time zone exactly, in the usual wording.");
      case DATELINE ->
          Optional.of("Dateline: keep the place and date in the form the target language uses.");
      case LEAD -> Optional.of("Lead: the first paragraph of the release.");
      case QUOTATION ->
          Optional.of("Quotation: somebody's own words; keep who speaks and the tone.");
      case CAPTION -> Optional.of("Caption of a picture, figure or table.");
      case FOOTNOTE -> Optional.of("Footnote.");
      case BOILERPLATE ->
          Optional.of("Boilerplate: use the sanctioned translation of it if there is one.");
      case CONTACT ->
          Optional.of("Contact block: leave addresses, telephone numbers and links as they are.");
      case SLIDE_TITLE -> Optional.of("Title of a slide: keep it short.");
      case ALT_TEXT -> altText(line.unit());
      case HEADER_FOOTER -> Optional.of("Page header or footer: appears on many pages.");
      case NOTES -> Optional.of("Speaker notes: not shown to the audience.");
      case BODY, LIST_ITEM, CELL, HEADING, METADATA, MESSAGE -> Optional.empty();
    };
  }

  /** The filter that found a tool tip or a label said so itself. */
  private static Optional<String> altText(Unit unit) {
    return unit.notes().isEmpty()
        ? Optional.of("Stands for a picture or a table: says what is seen there.")
        : Optional.empty();
  }

  private static String opening(Line line) {
    String dateline =
        line.text().substring(0, line.dateline()).replaceAll("[\\s:：—–-]+$", "").strip();
    return "Opens with the dateline “"
        + dateline
        + "”: keep the place and date in the form the target language uses.";
  }
}
