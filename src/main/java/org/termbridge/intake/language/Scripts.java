package org.termbridge.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How many letters of each script a text has. */
final class Scripts {

  /** A Han character or a syllable says about as much as three letters. */
  private static final int SYLLABLE = 3;

  private final Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);

  static Scripts of(String text) {
    Scripts scripts = new Scripts();
    text.codePoints().filter(Character::isLetter).forEach(scripts::add);
    return scripts;
  }

  private void add(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    switch (script) {
      case HIRAGANA, KATAKANA -> weights.merge(UnicodeScript.HIRAGANA, SYLLABLE, Integer::sum);
      case HAN, HANGUL -> weights.merge(script, SYLLABLE, Integer::sum);
      case COMMON, INHERITED, UNKNOWN -> weights.merge(UnicodeScript.COMMON, 0, Integer::sum);
      default -> weights.merge(script, 1, Integer::sum);
    }
  }

  int weight(UnicodeScript script) {
    return weights.getOrDefault(script, 0);
  }

  /** The script with the most weight; COMMON if there are no letters. Kana counts as Han's. */
  UnicodeScript main() {
    return heaviest(grouped());
  }

  /** The same if there were no Latin letters. */
  UnicodeScript mainBesideLatin() {
    Map<UnicodeScript, Integer> others = grouped();
    others.remove(UnicodeScript.LATIN);
    return heaviest(others);
  }

  /** Weight of a script, Han's with kana. */
  int group(UnicodeScript script) {
    return grouped().getOrDefault(script, 0);
  }

  private Map<UnicodeScript, Integer> grouped() {
    Map<UnicodeScript, Integer> grouped = new EnumMap<>(weights);
    Integer kana = grouped.remove(UnicodeScript.HIRAGANA);
    if (kana != null) {
      grouped.merge(UnicodeScript.HAN, kana, Integer::sum);
    }
    return grouped;
  }

  private static UnicodeScript heaviest(Map<UnicodeScript, Integer> weights) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }
}
