package org.termbridge.segment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.termbridge.document.Language;
import org.termbridge.document.Text;

/** The rules of one language, ours or the user's. Immutable; compiled once a thread. */
final class RuleSet {

  private static final Map<String, RuleSet> READ = new ConcurrentHashMap<>();
  private static final ThreadLocal<Map<List<SentenceRule>, SentenceEngine>> ENGINES =
      ThreadLocal.withInitial(IdentityHashMap::new);

  private final List<SentenceRule> rules;
  private final List<SentenceRule> alwaysAsked;
  private final List<Pattern> conditions;
  private final Function<List<SentenceRule>, SentenceEngine> compiler;
  private final Optional<String> ends;
  private final String fingerprint;

  private RuleSet(
      List<SentenceRule> rules,
      Function<List<SentenceRule>, SentenceEngine> compiler,
      Optional<String> ends) {
    this.rules = rules;
    this.alwaysAsked = rules.stream().filter(SentenceRule::isAlwaysAsked).toList();
    this.conditions =
        rules.stream()
            .filter(rule -> !rule.isAlwaysAsked())
            .map(SentenceRule::when)
            .distinct()
            .map(Pattern::compile)
            .toList();
    this.compiler = compiler;
    this.ends = ends;
    this.fingerprint = Text.of("1 " + rules + ends).hash();
  }

  /**
   * The rules of a language.
   *
   * @throws org.termbridge.document.InputException E04.. if a file of the user's cannot be used
   */
  static RuleSet of(Language language, SegmentOptions options) {
    List<String> words = AbbreviationFile.words(options.abbreviations(), language);
    if (options.srx().isPresent()) {
      SrxFile srx = SrxFile.read(options.srx().get());
      return READ.computeIfAbsent(
          language + "\n" + words + "\n" + srx.text(), key -> users(srx, language, words));
    }
    String file = file(language);
    return READ.computeIfAbsent(file + "\n" + words, key -> ours(RuleFile.read(file, words)));
  }

  private static RuleSet ours(RuleFile file) {
    List<SentenceRule> rules = file.rules();
    String ends = file.ends();
    return new RuleSet(rules, asked -> SentenceEngine.of(asked, ends), Optional.of(ends));
  }

  private static RuleSet users(SrxFile srx, Language language, List<String> words) {
    SrxRules rules = srx.rules(language, words);
    return new RuleSet(rules.rules(), asked -> rules.engine(), Optional.empty());
  }

  /** The name of our rule file for a language. */
  private static String file(Language language) {
    String script = language.primary() + "-" + language.script();
    if (RuleFile.exists(script)) {
      return script;
    }
    return RuleFile.exists(language.primary()) ? language.primary() : "default";
  }

  /** The places inside a text where a sentence ends, as UTF-16 units before the place. */
  List<Integer> breaks(String reading) {
    String text = ends.isPresent() ? reading : withNewlines(reading);
    if (ends.isPresent() && !canBreak(text, ends.get())) {
      return List.of();
    }
    return engine(text).breaks(text);
  }

  /** Every place that a rule speaks of. */
  List<Break> explain(String reading) {
    String text = ends.isPresent() ? reading : withNewlines(reading);
    return new Explainer(rules).explain(text, engine(text).breaks(text));
  }

  String fingerprint() {
    return fingerprint;
  }

  /** The engine for a text: most texts need only the rules that are always asked. */
  private SentenceEngine engine(String text) {
    boolean isPlain = conditions.stream().noneMatch(condition -> condition.matcher(text).find());
    return ENGINES.get().computeIfAbsent(isPlain ? alwaysAsked : rules, compiler);
  }

  /** SRX files know lines by the character that everybody uses. */
  private static String withNewlines(String reading) {
    return reading.replace(Reading.HARD_LINE, '\n').replace(Reading.SOFT_LINE, '\n');
  }

  /** False if no rule can end a sentence before the end of the text. */
  private static boolean canBreak(String reading, String ends) {
    for (int i = reading.length() - 2; i >= 0; i--) {
      char character = reading.charAt(i);
      if (character == '.'
          || isLineEnd(character)
          || (isRare(character) && ends.indexOf(character) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLineEnd(char character) {
    return character == Reading.SOFT_LINE || character == Reading.HARD_LINE;
  }

  /** A quick look that spares Latin letters and spaces the search. */
  private static boolean isRare(char character) {
    return character < 'A' ? character != ' ' : character > '\u02FF';
  }
}
