package org.termbridge.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/** How much a reading of bytes looks like text in some language. */
public final class LanguageLikeness {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Marks that ordinary text has beside letters, digits and ASCII. */
  private static final String MARKS = "«»„“”‚‘’‹›–—…•·°№€£§©®™¿¡ªº\u00A0\u00AD×½¼¾²³ـ،؛؟";

  /** What never follows a letter. */
  private static final String OPENING = "‚„¿¡";

  /** What may stand between two letters. */
  private static final String INSIDE_WORDS = "’‘·\u00AD\u00A0–—»«“”…";

  private static final int MOST_WORDS = 3_000;

  private LanguageLikeness() {}

  /**
   * 1 or more for running text, about 0 for anything, less for what no language writes.
   *
   * @param text lower case
   */
  public static double of(String text) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(text).filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return -1;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (LanguageProfiles.Profile profile : LanguageProfiles.get().all()) {
      best = Math.max(best, likeness(words, profile));
    }
    return Math.max(best, thai(words)) - strangeMarks(text);
  }

  private static double likeness(List<String> words, LanguageProfiles.Profile profile) {
    double sum = 0;
    for (String word : words) {
      boolean isSpelt = profile.canSpell(word);
      sum += profile.words().contains(word) ? 1.5 : isSpelt ? 0.5 : -1;
    }
    return sum / words.size();
  }

  /** Thai has no spaces between its words, so it has no list of them; its long runs say enough. */
  private static double thai(List<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += isThai(word) ? 0.8 : word.chars().allMatch(c -> c < 0x80) ? 0.3 : -1;
    }
    return sum / words.size();
  }

  private static boolean isThai(String word) {
    return word.length() >= 8
        && Character.isLetter(word.charAt(0))
        && word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
  }

  private static double strangeMarks(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7E && !Character.isLetter(c) && isStrange(text, i)) {
        strange++;
      }
    }
    return 10.0 * strange / Math.max(1, text.length());
  }

  /** No mark that people write, or one where nobody writes it: inside a word, or open behind it. */
  private static boolean isStrange(String text, int i) {
    char c = text.charAt(i);
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return false;
    }
    boolean isBehind = i > 0 && Character.isLetter(text.charAt(i - 1));
    boolean isInside = isBehind && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return MARKS.indexOf(c) < 0
        || (isBehind && OPENING.indexOf(c) >= 0)
        || (isInside && INSIDE_WORDS.indexOf(c) < 0);
  }
}
