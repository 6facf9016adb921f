package org.termbridge.segment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.termbridge.document.Language;
import org.termbridge.document.Text;
import org.termbridge.segment.rule.BreakFinder;
import org.termbridge.segment.rule.CandidateFinder;
import org.termbridge.segment.rule.SentenceRule;
import org.termbridge.segment.user.AbbreviationFile;
import org.termbridge.segment.user.SrxFile;
import org.termbridge.segment.user.SrxRules;

/** The rules of one language, ours or the user's. Immutable; compiled once a thread. */
final class RuleSet {

  private static final Map<String, RuleSet> READ = new ConcurrentHashMap<>();
  private static final ThreadLocal<Map<RuleSet, BreakFinder>> FINDERS =
      ThreadLocal.withInitial(IdentityHashMap::new);

  private final List<SentenceRule> rules;
  private final Supplier<BreakFinder> compiler;
  private final Optional<String> ends;
  private final String fingerprint;

  /**
   * @param source all that the rules are made of
   */
  private RuleSet(
      List<SentenceRule> rules,
      Supplier<BreakFinder> compiler,
      Optional<String> ends,
      String source) {
    this.rules = rules;
    this.compiler = compiler;
    this.ends = ends;
    this.fingerprint = Text.of("2 " + source).hash();
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
    Map<String, Set<String>> words = file.lastWords();
    return new RuleSet(
        rules, () -> new CandidateFinder(rules, ends, words), Optional.of(ends), file.source());
  }

  private static RuleSet users(SrxFile srx, Language language, List<String> words) {
    SrxRules rules = srx.rules(language, words);
    return new RuleSet(rules.rules(), rules::engine, Optional.empty(), rules.rules().toString());
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
    return finder().breaks(text);
  }

  /** Every place where a sentence ends or a rule kept it from ending. */
  List<Break> explain(String reading) {
    String text = ends.isPresent() ? reading : withNewlines(reading);
    BreakFinder finder = finder();
    return finder instanceof CandidateFinder ours
        ? ours.explain(text)
        : new Explainer(rules).explain(text, finder.breaks(text));
  }

  String fingerprint() {
    return fingerprint;
  }

  private BreakFinder finder() {
    return FINDERS.get().computeIfAbsent(this, rules -> rules.compiler.get());
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
