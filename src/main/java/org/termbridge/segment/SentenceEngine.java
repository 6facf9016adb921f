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
   * are joined into one expression.
   */
  static SentenceEngine of(List<SentenceRule> rules) {
    SRXDocument srx = new SRXDocument();
    srx.addLanguageRule("rules", new ArrayList<>(joined(rules)));
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

  private static List<Rule> joined(List<SentenceRule> rules) {
    List<Rule> result = new ArrayList<>();
    StringBuilder alternatives = new StringBuilder();
    for (int i = 0; i < rules.size(); i++) {
      SentenceRule rule = rules.get(i);
      alternatives.append(alternatives.isEmpty() ? "" : "|").append(expression(rule));
      boolean isLast = i + 1 == rules.size() || rules.get(i + 1).isBreak() != rule.isBreak();
      if (isLast) {
        result.add(new Rule("(?:" + alternatives + ")" + NO_CODES_HERE, "", rule.isBreak()));
        alternatives.setLength(0);
      }
    }
    return result;
  }

  private static String expression(SentenceRule rule) {
    return rule.before() + "(?=" + rule.after() + ")";
  }
}
