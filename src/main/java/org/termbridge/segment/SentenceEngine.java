package org.termbridge.segment;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;

/** Okapi's SRX engine with compiled rules. Has state: belongs to one thread. */
final class SentenceEngine {

  private static final String NO_CODES_HERE = "[noauto]";

  private final SRXSegmenter segmenter;

  private SentenceEngine(SRXSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * An engine for our rules. The engine reads the text once a rule, so neighbours of the same kind
   * are joined into one expression; a look at the next character spares most places the rest.
   *
   * @param ends characters at which the rules that are always asked begin
   */
  static SentenceEngine of(List<SentenceRule> rules, String ends) {
    SRXDocument srx = new SRXDocument();
    srx.addLanguageRule("rules", new ArrayList<>(joined(rules, "(?=" + quickClass(ends) + ")")));
    srx.addLanguageMap(new LanguageMap(".*", "rules"));
    return of(srx, LocaleId.ENGLISH);
  }

  /** An engine for the rules that an SRX document has for a language. */
  static SentenceEngine of(SRXDocument srx, LocaleId language) {
    SRXSegmenter segmenter = new SRXSegmenter();
    srx.compileLanguageRules(language, segmenter);
    return new SentenceEngine(segmenter);
  }

  /** The places inside a text where a sentence ends, as UTF-16 units before the place. */
  List<Integer> breaks(String text) {
    segmenter.computeSegments(text);
    return segmenter.getSplitPositions();
  }

  private static List<Rule> joined(List<SentenceRule> rules, String guard) {
    List<Rule> result = new ArrayList<>();
    List<String> alternatives = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      SentenceRule rule = rules.get(i);
      alternatives.add(rule.before() + "(?=" + rule.after() + ")");
      if (i + 1 == rules.size() || !areAlike(rule, rules.get(i + 1))) {
        String before = "(?:" + String.join("|", alternatives) + ")" + NO_CODES_HERE;
        result.add(new Rule(rule.isAlwaysAsked() ? guard + before : before, "", rule.isBreak()));
        alternatives.clear();
      }
    }
    return result;
  }

  private static boolean areAlike(SentenceRule one, SentenceRule other) {
    return one.isBreak() == other.isBreak() && one.isAlwaysAsked() == other.isAlwaysAsked();
  }

  /** A class that decides about a Latin letter in one step. */
  private static String quickClass(String ends) {
    StringBuilder latin = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < ends.length(); i++) {
      char end = ends.charAt(i);
      (end < 0x100 ? latin.append('\\') : others).append(end);
    }
    return "[" + latin + "[\\u0100-\\uFFFF&&[" + others + "]]]";
  }
}
