package org.termbridge.filter.word;

import java.util.Optional;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.filter.office.OfficeLanguage;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.text.Edits;

/** The languages that a word processing document says it is in, when they are not so any more. */
final class WordLanguage {

  private WordLanguage() {}

  /** The styles part with the target language, if it says the source's or a default. */
  static Optional<String> styles(XmlPart part, LanguagePair pair) {
    Edits edits = new Edits(part.text());
    boolean inDefaults = false;
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "w:docDefaults")) {
        inDefaults = part.opens(i) && part.partner(i) > i;
      } else if (part.is(i, "w:lang")
          && part.opens(i)
          && (inDefaults || says(part, i, pair.source()))) {
        say(part, edits, i, pair.target());
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits.text());
  }

  /**
   * The settings part with theme fonts for the target language, if it names a language for them.
   */
  static Optional<String> settings(XmlPart part, LanguagePair pair) {
    Edits edits = new Edits(part.text());
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "w:themeFontLang") && part.opens(i)) {
        say(part, edits, i, pair.target());
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits.text());
  }

  private static boolean says(XmlPart part, int element, Language language) {
    return part.attribute(element, OfficeLanguage.wordAttribute(language))
        .filter(tag -> tag.split("-", 2)[0].equals(language.primary()))
        .isPresent();
  }

  private static void say(XmlPart part, Edits edits, int element, Language target) {
    String attribute = OfficeLanguage.wordAttribute(target);
    String tag = OfficeLanguage.tag(target);
    int[] span = part.attributeSpan(element, attribute);
    if (span.length > 0) {
      if (!part.text().substring(span[0], span[1]).equals(tag)) {
        edits.replace(span[0], span[1], tag);
      }
    } else {
      int name = part.start(element) + 1 + part.own(part.tag(element)).length();
      edits.insert(name, " " + part.own(attribute) + "=\"" + tag + "\"");
    }
  }
}
