package org.termbridge.glossary.lint;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.termbridge.document.Language;

/** In which scripts a language is written. */
final class Scripts {

  private Scripts() {}

  /** Those of the language, besides Latin, which names and abbreviations have everywhere. */
  static Set<UnicodeScript> of(Language language) {
    return switch (language.script()) {
      case "Jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "Kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN);
      default -> EnumSet.of(UnicodeScript.forName(language.script()));
    };
  }

  static boolean isShared(UnicodeScript script) {
    return script == UnicodeScript.COMMON
        || script == UnicodeScript.INHERITED
        || script == UnicodeScript.UNKNOWN;
  }

  static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /** Written without spaces between words, with full-width punctuation. */
  static boolean isFullWidth(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
