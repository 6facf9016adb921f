package org.termbridge.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that units hold, to be asked for. A word of a passage is held if it stands among the
 * same neighbours in some unit; where a passage begins and ends may differ from where units do.
 */
final class HeldText {

  /** Neighbours looked at together. */
  private static final int SHINGLE = 3;

  /** Words between two held stretches that may be cut differently. */
  private static final int SEAM = 2;

  /** Letters, digits and marks; an ideograph is a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}][\\p{IsArabic}\\p{IsHebrew}\\p{M}&&[^\\p{N}]]*"
              + "|[\\p{L}\\p{M}\\p{N}"
              + "&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsArabic}\\p{IsHebrew}]]+"
              + "|[\\p{IsArabic}\\p{IsHebrew}&&\\p{N}]+");

  private final Set<String> shingles = new HashSet<>();
  private final String letters;

  private HeldText(List<String> units) {
    StringBuilder text = new StringBuilder();
    List<String> words = new ArrayList<>();
    for (String unit : units) {
      List<String> own = words(unit);
      own.forEach(text::append);
      // The end of a unit is joined with the start of the next: passages may span both.
      words.addAll(own);
      add(words);
      words = new ArrayList<>(words.subList(Math.max(0, words.size() - SHINGLE + 1), words.size()));
    }
    letters = text.toString();
  }

  static HeldText of(List<String> units) {
    return new HeldText(units);
  }

  private void add(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int length = 1; length <= SHINGLE && i + length <= words.size(); length++) {
        shingles.add(shingle(words, i, length));
      }
    }
  }

  private static String shingle(List<String> words, int start, int length) {
    return String.join(" ", words.subList(start, start + length));
  }

  /** The words of a text, in order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(normalised(text));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Compatible forms are one form; what has no width is nothing. */
  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "");
  }

  /**
   * The stretches of a passage that no unit holds.
   *
   * @param words of the passage
   * @param text of the passage
   */
  List<Gap> gaps(List<String> words, String text) {
    boolean[] held = new boolean[words.size()];
    int length = Math.min(SHINGLE, words.size());
    for (int i = 0; i + length <= words.size() && length > 0; i++) {
      if (shingles.contains(shingle(words, i, length))) {
        Arrays.fill(held, i, i + length, true);
      }
    }
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      int start = i;
      while (i < held.length && !held[i]) {
        i++;
      }
      if (i > start && !isElsewhere(words, start, i)) {
        gaps.add(
            new Gap(i - start, i - start == held.length ? shown(text) : join(words, start, i)));
      }
    }
    return gaps;
  }

  /** A stretch that is only cut or joined differently: {@code FangTel}. */
  private boolean isElsewhere(List<String> words, int start, int end) {
    boolean seam = end - start <= SEAM && end - start < words.size();
    return (seam && words.subList(start, end).stream().allMatch(shingles::contains))
        || holds(String.join("", words.subList(start, end)));
  }

  /** Whether letters and digits stand one after the other in the units. */
  boolean holds(String text) {
    return letters.contains(text);
  }

  private static String join(List<String> words, int start, int end) {
    return words.subList(start, end).stream()
        .collect(Collectors.joining(" "))
        .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
  }

  private static String shown(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /**
   * Words that no unit holds.
   *
   * @param words how many
   * @param text they themselves
   */
  record Gap(int words, String text) {}
}
