package org.termbridge.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.termbridge.segment.rule.BreakFinder;
import org.termbridge.segment.rule.SentenceRule;
import org.termbridge.segment.user.SentenceEngine;

/**
 * Our rules in Okapi's SRX engine. Neighbours of the same kind are one SRX rule; a text that meets
 * no rule's condition is left to the rules that have none.
 */
public final class JoinedRules implements BreakFinder {

  private static final String NO_CODES_HERE = "[noauto]";

  private final List<Pattern> conditions;
  private final SentenceEngine plain;
  private final SentenceEngine all;

  public JoinedRules(List<SentenceRule> rules, String ends) {
    conditions =
        rules.stream()
            .filter(rule -> !rule.isAlwaysAsked())
            .map(rule -> Pattern.compile(rule.when()))
            .toList();
    plain = engine(rules.stream().filter(SentenceRule::isAlwaysAsked).toList(), ends);
    all = engine(rules, ends);
  }

  @Override
  public List<Integer> breaks(String text) {
    boolean isPlain = conditions.stream().noneMatch(condition -> condition.matcher(text).find());
    return (isPlain ? plain : all).breaks(text);
  }

  private static SentenceEngine engine(List<SentenceRule> rules, String ends) {
    SRXDocument srx = new SRXDocument();
    srx.addLanguageRule("rules", new ArrayList<>(joined(rules, ends)));
    srx.addLanguageMap(new LanguageMap(".*", "rules"));
    return SentenceEngine.of(srx, LocaleId.ENGLISH);
  }

  private static List<Rule> joined(List<SentenceRule> rules, String ends) {
    String guard = "(?=[" + ends.replaceAll("(.)", "\\\\$1") + "])";
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
}
