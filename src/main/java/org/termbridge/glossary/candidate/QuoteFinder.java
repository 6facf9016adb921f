package org.termbridge.glossary.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Language;
import org.termbridge.glossary.Candidate;

/**
 * Words between quotation marks, if they are a name or a notion and not what somebody said: few
 * words, no sentence, nobody speaking before or behind. Marks of titles hold titles always.
 */
final class QuoteFinder implements Finder {

  private static final Pattern QUOTED =
      Pattern.compile(
          "\u201C([^\u201C\u201D\"]{1,80})[\u201D\"]|\u300C([^\u300C\u300D]{1,40})\u300D|\u300E([^\u300E\u300F]{1,40})\u300F"
              + "|\u00AB\\s?([^\u00AB\u00BB]{1,80}?)\\s?\u00BB|\u201E([^\u201E\u201C\u201D]{1,80})[\u201C\u201D]"
              + "|(?<![\\p{L}\\p{N}])\"([^\"]{1,80})\"(?![\\p{L}\\p{N}])"
              + "|(?<![\\p{L}\\p{N}])\u2018([^\u2018\u2019]{1,80})\u2019(?![\\p{L}\\p{N}])");
  private static final Pattern TITLE = Pattern.compile("\u300A([^\u300A\u300B]{2,60})\u300B");
  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("[.!?\u3002\uFF01\uFF1F\uFF1B;\u2026]|,\\s*$|\uFF0C");
  private static final Pattern SPEAKING_BEFORE =
      Pattern.compile("[:,\uFF1A]\\s*$|[\u8BF4\u8AAA\u9053\u79F0\u7A31]\\s*$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final int WORDS = 6;

  /** With capitals throughout, as titles have them. */
  private static final int TITLE_WORDS = 10;

  private static final int JOINED_CHARACTERS = 16;

  private final LanguageData data;
  private final boolean isJoined;

  QuoteFinder(LanguageData data, Language language) {
    this.data = data;
    this.isJoined = language.joinsSentences();
  }

  @Override
  public List<Hit> find(Sentence whole) {
    String sentence = whole.text();
    List<Hit> hits = new ArrayList<>();
    Matcher title = TITLE.matcher(sentence);
    while (title.find()) {
      hits.add(Hit.of(sentence, title.start(1), title.end(1), Candidate.Kind.QUOTED));
    }
    Matcher quoted = QUOTED.matcher(sentence);
    while (quoted.find()) {
      int group = group(quoted);
      Hit hit = Hit.of(sentence, quoted.start(group), quoted.end(group), Candidate.Kind.QUOTED);
      boolean isSaid = SPEAKING_BEFORE.matcher(sentence.substring(0, quoted.start())).find();
      if ((!isSaid || isTitle(hit.wording()))
          && isNotion(hit.wording())
          && hits.stream().noneMatch(hit::overlaps)) {
        hits.add(hit);
      }
    }
    return hits;
  }

  /** Several words, most of which have a capital. */
  private static boolean isTitle(String wording) {
    String[] words = wording.strip().split("\\s+", -1);
    long capitals = Arrays.stream(words).filter(QuoteFinder::isCapital).count();
    return words.length > 2 && capitals * 2 > words.length;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static int group(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.start(i) >= 0) {
        return i;
      }
    }
    return 0;
  }

  private boolean isNotion(String wording) {
    if (SENTENCE_INSIDE.matcher(wording).find() || !LETTER.matcher(wording).find()) {
      return false;
    }
    if (isJoined) {
      return wording.length() >= 2
          && wording.length() <= JOINED_CHARACTERS
          && data.all("speech").stream().noneMatch(wording::contains);
    }
    String[] words = wording.strip().split("[\\s]+", -1);
    return words.length <= (isTitle(wording) ? TITLE_WORDS : WORDS)
        && (words.length > 1 || isCapital(wording))
        && Arrays.stream(words)
            .map(word -> word.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
            .noneMatch(word -> data.has("speech", word));
  }
}
