package org.termbridge.anatomy;

import java.util.Locale;

/** Whether the paragraph under "About X" is about X. */
final class SharedName {

  private static final int LOOK = 240;

  private SharedName() {}

  static boolean of(Line title, Line paragraph, RoleRules rules) {
    if (paragraph.weight() < 30) {
      return false;
    }
    String name = rules.aboutName(title.text()).orElse("").toLowerCase(Locale.ROOT);
    String start =
        paragraph
            .text()
            .substring(0, Math.min(LOOK, paragraph.text().length()))
            .toLowerCase(Locale.ROOT);
    for (String word : name.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      if (isShared(word, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShared(String word, String start) {
    if (word.isEmpty() || word.charAt(0) < 0x2E80) {
      // The end of a word may be inflected: only its first letters count.
      String stem = word.length() > 6 ? word.substring(0, word.length() - 2) : word;
      return stem.length() >= 3 && start.contains(stem);
    }
    for (int i = 0; i + 2 <= word.length(); i++) {
      if (start.contains(word.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
