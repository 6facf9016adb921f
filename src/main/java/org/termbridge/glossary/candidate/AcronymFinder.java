package org.termbridge.glossary.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.glossary.Candidate;

/** Words of capital letters: {@code HKMA}, {@code I&T}, {@code MoU}, {@code C919}. */
final class AcronymFinder implements Finder {

  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&@./_+#-])(?=[\\p{Lu}\\p{N}&]*\\p{Lu}[\\p{L}&]?\\p{Lu})\\p{Lu}[\\p{Lu}\\p{N}&]{1,9}(?:o[A-Z])?s?(?![\\p{L}\\p{N}&@_-]|\\.[\\p{L}\\p{N}])");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{2,}");
  private static final Pattern CAPITAL_WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}{3,}(?!\\p{L})");

  private final LanguageData data;
  private final Vocabulary vocabulary;

  AcronymFinder(LanguageData data, Vocabulary vocabulary) {
    this.data = data;
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Hit> find(Sentence whole) {
    String sentence = whole.text();
    List<Hit> hits = new ArrayList<>();
    if (isShouted(sentence)) {
      return hits;
    }
    Matcher matcher = ACRONYM.matcher(sentence);
    while (matcher.find()) {
      String word = matcher.group();
      if (!ROMAN.matcher(word).matches()
          && !data.has("acronym-stop", word)
          && !vocabulary.hasCapital(word)) {
        hits.add(Hit.of(sentence, matcher.start(), matcher.end(), Candidate.Kind.ACRONYM));
      }
    }
    return hits;
  }

  /** A line of capitals throughout says nothing about any of its words. */
  private static boolean isShouted(String sentence) {
    long capitals = CAPITAL_WORD.matcher(sentence).results().count();
    return capitals > 2 && capitals > SMALL_WORD.matcher(sentence).results().count();
  }
}
