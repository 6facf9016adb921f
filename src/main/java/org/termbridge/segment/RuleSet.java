package org.termbridge.segment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.termbridge.document.Language;
import org.termbridge.document.Text;

/** The rules of one language, ours or the user's. */
final class RuleSet {

  /** Characters without which none of our rules breaks. */
  private static final String TERMINATORS = ".!?…‼⁇⁈⁉։؟۔।॥።፧፨။។៕᠃᠉⳹\u037E。！？｡．\u2028\u2029";

  private static final Map<String, RuleSet> OURS = new ConcurrentHashMap<>();

  private final List<SentenceRule> rules;
  private final String fingerprint;

  private RuleSet(List<SentenceRule> rules) {
    this.rules = rules;
    StringBuilder all = new StringBuilder();
    rules.forEach(all::append);
    this.fingerprint = Text.of(all.toString()).hash();
  }

  static RuleSet of(Language language, SegmentOptions options) {
    return OURS.computeIfAbsent(file(language), file -> new RuleSet(RuleFile.read(file)));
  }

  /** The name of our rule file for a language. */
  private static String file(Language language) {
    String script = language.primary() + "-" + language.script();
    if (RuleFile.exists(script)) {
      return script;
    }
    return RuleFile.exists(language.primary()) ? language.primary() : "default";
  }

  List<SentenceRule> rules() {
    return rules;
  }

  SentenceEngine engine() {
    return SentenceEngine.of(rules);
  }

  String fingerprint() {
    return fingerprint;
  }

  /** False if no rule can end a sentence before the end of the text. */
  boolean canBreak(String reading) {
    for (int i = reading.length() - 2; i >= 0; i--) {
      char character = reading.charAt(i);
      if (character == '.' || (character != ' ' && TERMINATORS.indexOf(character) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
