package org.termbridge.filter.odf;

import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.filter.office.OfficeLanguage;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.text.Edits;

/**
 * Language and direction that the styles of an OpenDocument say, when they are not so any more (ODF
 * 1.3, part 3, 20.202 and 20.404).
 */
final class OdfLanguage {

  private static final String COUNTRY_NONE = "none";

  private final XmlPart part;
  private final Edits edits;
  private final LanguagePair pair;
  private final String suffix;

  private OdfLanguage(XmlPart part, Edits edits, LanguagePair pair) {
    this.part = part;
    this.edits = edits;
    this.pair = pair;
    this.suffix = suffix(pair.target());
  }

  /** Makes the styles of a part follow the target language. */
  static void follow(XmlPart part, Edits edits, LanguagePair pair) {
    new OdfLanguage(part, edits, pair).styles();
  }

  private void styles() {
    boolean inDefaults = false;
    boolean turns = pair.target().isRightToLeft() != pair.source().isRightToLeft();
    for (int i = 0; i < part.size(); i++) {
      switch (part.opens(i) ? part.tag(i) : "") {
        case "style:default-style" -> {
          inDefaults = true;
          if (turns && pair.target().isRightToLeft()) {
            OdfDirection.sayRightToLeft(part, edits, i);
          }
        }
        case "office:styles" -> {
          if (turns && pair.target().isRightToLeft()) {
            OdfDirection.addDefault(part, edits, i);
          }
        }
        case "style:style" -> inDefaults = false;
        case "style:text-properties" -> language(i, inDefaults);
        case "style:page-layout-properties",
            "style:paragraph-properties",
            "style:section-properties",
            "style:graphic-properties",
            "style:table-properties" -> {
          if (turns) {
            OdfDirection.turn(part, edits, i, pair.target().isRightToLeft());
          }
        }
        case "office:body" -> {
          return;
        }
        default -> {}
      }
    }
  }

  private void language(int properties, boolean isDefault) {
    String prefix = suffix.isEmpty() ? "fo:" : "style:";
    int[] language = part.attributeSpan(properties, prefix + "language" + suffix);
    if (language.length == 0 || !(isDefault || saysSource(properties))) {
      return;
    }
    String tag = OfficeLanguage.tag(pair.target());
    int dash = tag.indexOf('-');
    edits.replace(language[0], language[1], dash < 0 ? tag : tag.substring(0, dash));
    int[] country = part.attributeSpan(properties, prefix + "country" + suffix);
    if (country.length > 0) {
      edits.replace(country[0], country[1], dash < 0 ? COUNTRY_NONE : tag.substring(dash + 1));
    }
  }

  private boolean saysSource(int properties) {
    String of = suffix(pair.source());
    return part.attribute(properties, (of.isEmpty() ? "fo:" : "style:") + "language" + of)
        .filter(language -> language.equals(pair.source().primary()))
        .isPresent();
  }

  /** Which of the three languages of a style counts for the words of a language. */
  private static String suffix(Language language) {
    if (OfficeLanguage.isEastAsian(language)) {
      return "-asian";
    }
    return language.isRightToLeft() ? "-complex" : "";
  }

  /** The language among the document's properties. */
  static void properties(XmlPart part, Edits edits, LanguagePair pair) {
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "dc:language") && part.opens(i) && part.partner(i) > i) {
        edits.replace(part.end(i), part.start(part.partner(i)), OfficeLanguage.tag(pair.target()));
      }
    }
  }
}
