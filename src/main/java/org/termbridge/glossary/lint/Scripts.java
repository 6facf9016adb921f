package org.termbridge.glossary.lint;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.termbridge.document.Language;

/** In which scripts a language is written. */
final class Scripts {

  private Scripts() {}

  /**
   * Those of the language, besides Latin, which names and abbreviations have everywhere; any of
   * them if its tag names a script that has no characters of its own, or none that is known.
   */
  static Set<UnicodeScript> of(Language language) {
    return switch (language.script()) {
      case "Jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "Kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN);
      default -> named(language.script());
    };
  }

  private static Set<UnicodeScript> named(String script) {
    try {
      return EnumSet.of(UnicodeScript.forName(script));
    } catch (IllegalArgumentException e) {
      return EnumSet.allOf(UnicodeScript.class);
    }
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
