package org.termbridge.intake.language;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Language;

/**
 * Tells the language of a text: by its script where that is enough, else by its commonest words and
 * its letters, among the languages of {@code languages.txt}. What a document declares only breaks
 * ties: templates and programs put their own language there.
 */
public final class LanguageDetector {

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.TIBETAN, "bo"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  private static final Map<UnicodeScript, String> DEFAULTS =
      Map.of(UnicodeScript.CYRILLIC, "ru", UnicodeScript.ARABIC, "ar");

  /** Found first, then asked: a pattern that asks at each character is quadratic in long lines. */
  private static final Pattern UNSPACED = Pattern.compile("[!-~]++");

  private static final Pattern ADDRESS = Pattern.compile("://|@|^www\\.|\\.(?:com|org|net)\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int MOST_WORDS = 4_000;

  /** Declared wins over a language that scores no better than this much more. */
  private static final double TIE = 1.15;

  /** Words that speak for a language, below which nothing is known. */
  private static final double ENOUGH = 0.6;

  /** Letters' weight of a script below which it is only quoted: four syllables. */
  private static final int FEWEST_LETTERS = 12;

  /** Weight of a text in Han characters that says too little of its own: about twenty of them. */
  private static final int SHORT = 60;

  /** What names score by chance, a word. */
  private static final double NAMES = 0.2;

  /** So few words are a name or a label, of which nobody expects a language. */
  private static final int FEW_WORDS = 4;

  /** From so many words on, a language must show in more than one of them. */
  private static final int MANY_WORDS = 12;

  /** Of the words of a text, its language's commonest ones and those with its letters are more. */
  private static final double LEAST_SHARE = 0.12;

  private LanguageDetector() {}

  /**
   * A language.
   *
   * @param isSure false if the text has words, but too few that speak for any language
   */
  public record Guess(Language language, boolean isSure) {}

  /** See {@link #guess}. */
  static Language detect(String text, Optional<Language> declared) {
    return guess(text, declared).language();
  }

  /**
   * The language of a text; if the text says too little, the declared one, or else English.
   *
   * @param declared by the document
   */
  public static Guess guess(String text, Optional<Language> declared) {
    String words = withoutAddresses(text);
    Scripts scripts = Scripts.of(words);
    UnicodeScript main = main(words, scripts);
    String known = BY_SCRIPT.get(main);
    if (known != null) {
      return new Guess(Language.of(known), true);
    }
    return switch (main) {
      case HAN -> new Guess(han(words, scripts, declared), true);
      case COMMON -> new Guess(declared.orElse(Language.of("en")), true);
      default -> byWords(words, main, declared);
    };
  }

  /**
   * The script of the text. Every script's text holds names in Latin letters and may end in
   * boilerplate in English: another script wins if the text opens in it and it makes up a quarter,
   * or if the Latin words are of no language.
   */
  private static UnicodeScript main(String text, Scripts scripts) {
    UnicodeScript main = scripts.main();
    UnicodeScript other = scripts.mainBesideLatin();
    if (main != UnicodeScript.LATIN || scripts.group(other) < FEWEST_LETTERS) {
      return main;
    }
    String front = text.substring(0, text.length() / 3);
    boolean opens = Scripts.of(front).main() == other && first(text) != UnicodeScript.LATIN;
    boolean isQuarter = scripts.group(other) * 3 >= scripts.weight(UnicodeScript.LATIN);
    return (opens && isQuarter) || isNamesOnly(text) ? other : main;
  }

  private static UnicodeScript first(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private static boolean isNamesOnly(String text) {
    List<String> words = words(text, UnicodeScript.LATIN);
    double most = Math.max(ENOUGH, words.size() * NAMES);
    return LanguageProfiles.get().all().stream().allMatch(profile -> score(words, profile) <= most);
  }

  private static String withoutAddresses(String text) {
    return UNSPACED
        .matcher(text)
        .replaceAll(
            found ->
                ADDRESS.matcher(found.group()).find()
                    ? " "
                    : Matcher.quoteReplacement(found.group()));
  }

  /** Japanese has a kana for every twenty Han characters or shows by their forms. */
  private static Language han(String text, Scripts scripts, Optional<Language> declared) {
    int han = scripts.weight(UnicodeScript.HAN);
    if (scripts.weight(UnicodeScript.HIRAGANA) * 20 > han || HanScript.isJapanese(text)) {
      return Language.of("ja");
    }
    if (scripts.weight(UnicodeScript.HANGUL) > 0 && HanScript.isKorean(text)) {
      return Language.of("ko");
    }
    boolean isShort = han <= SHORT && declared.filter(l -> l.primary().equals("ja")).isPresent();
    if (isShort && HanScript.mayBeJapanese(text)) {
      return Language.of("ja");
    }
    int balance = HanScript.balance(text);
    if (balance == 0 && declared.filter(l -> l.script().startsWith("Han")).isPresent()) {
      return declared.get();
    }
    return Language.of(balance < 0 ? "zh-Hant" : "zh-Hans");
  }

  private static List<String> words(String text, UnicodeScript script) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == script)
        .limit(MOST_WORDS)
        .toList();
  }

  private static Guess byWords(String text, UnicodeScript script, Optional<Language> declared) {
    List<String> words = words(text, script);
    String best = DEFAULTS.getOrDefault(script, "en");
    double bestScore = ENOUGH;
    double declaredScore = 0;
    for (LanguageProfiles.Profile profile : LanguageProfiles.get().all()) {
      double score = score(words, profile);
      if (declared.filter(l -> isSame(l, profile.tag())).isPresent()) {
        declaredScore = score;
      }
      if (score > bestScore) {
        bestScore = score;
        best = profile.tag();
      }
    }
    boolean isSure =
        words.size() < MANY_WORDS
            ? bestScore > ENOUGH || words.size() < FEW_WORDS
            : shows(best, words);
    boolean isTie = bestScore <= Math.max(declaredScore * TIE, ENOUGH);
    if ((isTie || !isSure) && declared.filter(l -> writes(l, script)).isPresent()) {
      return new Guess(Language.of(declared.get().primary()), isSure);
    }
    String fallback = DEFAULTS.getOrDefault(script, "en");
    return new Guess(Language.of(isSure ? best : fallback), isSure);
  }

  /** Whether enough of the words are of a language's commonest or have its letters. */
  private static boolean shows(String tag, List<String> words) {
    return LanguageProfiles.get().all().stream()
        .filter(profile -> profile.tag().equals(tag))
        .anyMatch(profile -> share(words, profile) >= LEAST_SHARE);
  }

  private static double share(List<String> words, LanguageProfiles.Profile profile) {
    long speaking =
        words.stream()
            .filter(
                word ->
                    profile.words().contains(word)
                        || (word.codePoints().anyMatch(c -> c > 'z') && profile.canSpell(word)))
            .count();
    return (double) speaking / words.size();
  }

  private static boolean isSame(Language language, String tag) {
    return language.primary().equals(tag) || (language.primary().equals("no") && tag.equals("nb"));
  }

  /** Tags name scripts that are no one's letters, too: Hans, Jpan, misspelt ones. */
  private static boolean writes(Language language, UnicodeScript script) {
    return language.script().equals(UScript.getShortName(UScript.getCodeFromName(script.name())));
  }

  private static double score(List<String> words, LanguageProfiles.Profile profile) {
    double score = 0;
    for (String word : words) {
      if (profile.words().contains(word)) {
        score += 0.2 + LanguageProfiles.get().weight(word);
      } else if (!profile.canSpell(word)) {
        score -= 0.7;
      } else if (word.codePoints().anyMatch(c -> c > 'z')) {
        score += 0.3;
      }
    }
    return score;
  }
}
