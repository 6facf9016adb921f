package org.termbridge.filter.office;

import com.ibm.icu.util.ULocale;
import org.termbridge.document.Language;

/** Languages as office documents name them: always with a region, never with a script. */
public final class OfficeLanguage {

  private OfficeLanguage() {}

  /** {@code zh-Hans} is {@code zh-CN}, {@code fr} is {@code fr-FR}. */
  public static String tag(Language language) {
    ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()));
    String region = locale.getCountry();
    // Office knows Arabic without a region as that of Saudi Arabia.
    if (language.tag().equals("ar")) {
      region = "SA";
    }
    return region.isEmpty() || region.matches("\\d+")
        ? locale.getLanguage()
        : locale.getLanguage() + "-" + region;
  }

  static String region(Language language) {
    String tag = tag(language);
    return tag.contains("-") ? tag.substring(tag.indexOf('-') + 1) : "none";
  }

  public static boolean isEastAsian(Language language) {
    return switch (language.script()) {
      case "Hans", "Hant", "Jpan", "Kore", "Hani" -> true;
      default -> false;
    };
  }

  /** The attribute of {@code w:lang} that counts for the language's script. */
  public static String wordAttribute(Language language) {
    if (isEastAsian(language)) {
      return "w:eastAsia";
    }
    return language.isRightToLeft() ? "w:bidi" : "w:val";
  }
}
