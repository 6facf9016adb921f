package org.termbridge.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.termbridge.check.CheckTexts;
import org.termbridge.document.ProblemTexts;

/** The languages in which the program speaks. */
enum MessageLanguage {
  ENGLISH("en", Locale.ROOT),
  CHINESE("zh-Hans", Locale.forLanguageTag("zh-Hans"));

  private final String tag;
  private final Locale locale;

  MessageLanguage(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  String tag() {
    return tag;
  }

  ProblemTexts problems() {
    return switch (this) {
      case ENGLISH -> ProblemTexts.ENGLISH;
      case CHINESE -> ProblemTexts.CHINESE;
    };
  }

  CheckTexts checks() {
    return switch (this) {
      case ENGLISH -> CheckTexts.ENGLISH;
      case CHINESE -> CheckTexts.CHINESE;
    };
  }

  /** The command help and messages of this package. */
  ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(
        MessageLanguage.class.getPackageName() + "." + name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language of a tag such as {@code zh-Hans}, {@code zh_CN} or {@code en-GB}. */
  static Optional<MessageLanguage> of(String tag) {
    String plain = tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    if (plain.matches("zh(-hans)?(-(cn|sg|my))?")) {
      return Optional.of(CHINESE);
    }
    return plain.matches("en(-[a-z]{2})?") ? Optional.of(ENGLISH) : Optional.empty();
  }

  /** The language of the environment's locale; English if it is neither. */
  static MessageLanguage ofEnvironment(Map<String, String> environment) {
    return Stream.of("TERMBRIDGE_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .flatMap(value -> of(value.replaceAll("[.@].*", "")))
        .orElse(ENGLISH);
  }
}
