package org.termbridge.glossary.format;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;

/**
 * Languages by their tags, and by the names that tables and tools give them: {@code English},
 * {@code Portuguese (Brazil)}, {@code Chinese_PRC}, {@code 简体中文}.
 */
final class LanguageNames {

  private static final ULocale[] IN = {ULocale.ENGLISH, ULocale.SIMPLIFIED_CHINESE};

  /** A name and what is said of it: in brackets, or behind an underscore or a comma. */
  private static final Pattern QUALIFIED = Pattern.compile("(.+?)\\s*[(（_,]\\s*(.+?)\\s*[)）]?");

  /** A script has so many letters (RFC 5646), a region less. */
  private static final int SCRIPT = 4;

  private LanguageNames() {}

  /** The language of a tag or a name; nothing if it is neither. */
  static Optional<Language> language(String name) {
    return tagged(name).or(() -> named(name));
  }

  /** The language of a tag only: a column that has no language's name may have any other. */
  static Optional<Language> tagged(String tag) {
    try {
      return Optional.of(Language.of(tag));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static Optional<Language> named(String name) {
    String key = key(name);
    String known = Names.LANGUAGES.get(key);
    if (known != null) {
      return tagged(known);
    }
    Matcher parts = QUALIFIED.matcher(name.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String language = Names.LANGUAGES.get(key(parts.group(1)));
    return language == null
        ? Optional.empty()
        : qualifiers(parts.group(2))
            .flatMap(of -> tagged(ULocale.forLanguageTag(language).getLanguage() + of));
  }

  /** {@code -Hant-HK} for {@code Hong Kong, Traditional}: the script stands before the region. */
  private static Optional<String> qualifiers(String names) {
    StringBuilder tag = new StringBuilder();
    for (String name : names.split("[,，]")) {
      String qualifier = Names.QUALIFIERS.get(key(name));
      if (qualifier == null) {
        return Optional.empty();
      }
      boolean isScript = qualifier.length() == SCRIPT;
      tag.insert(isScript ? 0 : tag.length(), "-" + qualifier);
    }
    return Optional.of(tag.toString());
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-.]+", " ").strip();
  }

  /** The English name that other tools know: {@code English_United_States}. */
  static String english(Language language) {
    return ULocale.forLanguageTag(language.tag())
        .getDisplayName(ULocale.ENGLISH)
        .replaceAll("[^\\p{L}\\p{N}.]+", "_")
        .replaceAll("_$", "");
  }

  /** Made when the first table with names is read. */
  private static final class Names {

    private static final Map<String, String> LANGUAGES = new HashMap<>();
    private static final Map<String, String> QUALIFIERS = new HashMap<>();

    static {
      for (String code : ULocale.getISOLanguages()) {
        ULocale language = new ULocale(code);
        for (ULocale in : IN) {
          LANGUAGES.putIfAbsent(key(language.getDisplayLanguage(in)), code);
        }
      }
      for (String code : ULocale.getISOCountries()) {
        for (ULocale in : IN) {
          QUALIFIERS.putIfAbsent(key(new ULocale("", code).getDisplayCountry(in)), code);
        }
      }
      WordList.load("languages")
          .forEach((tag, names) -> add(String.valueOf(tag), String.valueOf(names)));
    }

    /** A line that begins with a dash is of a region or a script. */
    private static void add(String tag, String names) {
      for (String name : names.split(",")) {
        if (tag.startsWith("-")) {
          QUALIFIERS.put(key(name), tag.substring(1));
        } else {
          LANGUAGES.put(key(name), tag);
        }
      }
    }
  }
}
