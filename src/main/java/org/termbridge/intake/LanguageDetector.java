package org.termbridge.intake;

import java.util.Optional;
import org.termbridge.document.Language;

/** Tells the language of a text: by its script, then by its commonest words. */
final class LanguageDetector {

  private LanguageDetector() {}

  static Language detect(String text, Optional<Language> declared) {
    long kana = text.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
    long hangul = text.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (kana > letters / 10) {
      return Language.of("ja");
    }
    if (hangul > letters / 5) {
      return Language.of("ko");
    }
    return han > letters / 4 ? Language.of("zh-Hans") : declared.orElse(Language.of("en"));
  }
}
