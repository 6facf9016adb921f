package org.termbridge.document;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A language by its BCP 47 tag, in canonical case, with the script where it matters.
 *
 * @param tag {@code zh-Hans}, {@code zh-Hant-HK}, {@code pt-BR}
 */
public record Language(String tag) {

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("zh", "zh-Hans"),
          Map.entry("zh-cn", "zh-Hans"),
          Map.entry("zh-sg", "zh-Hans-SG"),
          Map.entry("zh-chs", "zh-Hans"),
          Map.entry("zh-hans-cn", "zh-Hans"),
          Map.entry("zh-tw", "zh-Hant-TW"),
          Map.entry("zh-cht", "zh-Hant"),
          Map.entry("zh-hk", "zh-Hant-HK"),
          Map.entry("zh-mo", "zh-Hant-MO"));

  /**
   * Of the tags that nearly every text has: to ask for the others takes a table of all languages.
   */
  private static final Map<String, String> USUAL_SCRIPTS =
      Map.ofEntries(
          Map.entry("en", "Latn"),
          Map.entry("fr", "Latn"),
          Map.entry("es", "Latn"),
          Map.entry("pt", "Latn"),
          Map.entry("pt-BR", "Latn"),
          Map.entry("de", "Latn"),
          Map.entry("it", "Latn"),
          Map.entry("ru", "Cyrl"),
          Map.entry("ar", "Arab"),
          Map.entry("ja", "Jpan"),
          Map.entry("ko", "Kore"),
          Map.entry("zh-Hans", "Hans"),
          Map.entry("zh-Hant", "Hant"),
          Map.entry("zh-Hant-HK", "Hant"),
          Map.entry("zh-Hant-TW", "Hant"));

  private static final Set<String> RETIRED = Set.of("mo", "sh", "tl");
  private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

  /**
   * The language of a tag as people and tools write it: {@code zh_CN}, {@code EN}, {@code pt-br},
   * {@code fra}.
   *
   * @throws InputException E0110 if the tag is malformed or names no known language
   */
  public static Language of(String tag) {
    String dashed = tag.strip().replace('_', '-');
    String alias = ALIASES.get(dashed.toLowerCase(Locale.ROOT));
    if (alias != null) {
      return new Language(alias);
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(dashed).build();
      if (isKnown(locale.getLanguage())) {
        return new Language(current(locale));
      }
    } catch (IllformedLocaleException e) {
      throw InputException.of("E0110", tag);
    }
    throw InputException.of("E0110", tag);
  }

  /** With today's code for the language, which the long codes and the retired ones are not. */
  private static String current(Locale locale) {
    String tag = locale.toLanguageTag();
    if (locale.getLanguage().length() < 3 && !RETIRED.contains(locale.getLanguage())) {
      return tag;
    }
    String current = ULocale.createCanonical(ULocale.forLanguageTag(tag)).toLanguageTag();
    return ALIASES.getOrDefault(current.toLowerCase(Locale.ROOT), current);
  }

  private static boolean isKnown(String primary) {
    return ISO_LANGUAGES.contains(primary)
        || (primary.length() == 3
            && !new ULocale(primary).getDisplayLanguage(ULocale.ENGLISH).equals(primary));
  }

  /** The first subtag: {@code zh}. */
  public String primary() {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** The script, given or likely: {@code Hans}, {@code Latn}, {@code Arab}. */
  public String script() {
    String usual = USUAL_SCRIPTS.get(tag);
    if (usual != null) {
      return usual;
    }
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
  }

  /** Whether sentences follow one another without a space: Chinese, Japanese. */
  public boolean joinsSentences() {
    return switch (primary()) {
      case "zh", "ja", "yue", "wuu", "lzh" -> true;
      default -> false;
    };
  }

  public boolean isRightToLeft() {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  /**
   * The tag with one subtag less that still means the same script: {@code zh-Hant} for {@code
   * zh-Hant-HK}, {@code pt} for {@code pt-BR}.
   */
  public Optional<Language> parent() {
    int dash = tag.lastIndexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    Language parent = new Language(tag.substring(0, dash));
    return parent.script().equals(script()) ? Optional.of(parent) : Optional.empty();
  }

  /** The same language whatever script and region say; Norwegian is Bokmål unless it says more. */
  public boolean sameBase(Language other) {
    return base().equals(other.base());
  }

  private String base() {
    return primary().equals("no") ? "nb" : primary();
  }

  /** The same language and script; region does not count. */
  public boolean sameScript(Language other) {
    return sameBase(other) && script().equals(other.script());
  }

  @Override
  public String toString() {
    return tag;
  }
}
