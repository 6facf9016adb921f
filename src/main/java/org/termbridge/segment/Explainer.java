package org.termbridge.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.segment.rule.SentenceRule;

/**
 * Applies the rules of a user's SRX file one by one, as the standard says, and remembers which one
 * decided.
 */
final class Explainer {

  private static final String NO_CODES_HERE = "[noauto]";

  private final List<SentenceRule> rules;

  Explainer(List<SentenceRule> rules) {
    this.rules = rules;
  }

  /**
   * Every place that a rule speaks of, in reading order; the first rule that matches decides.
   *
   * @param breaks the engine's answer, for places that no single rule explains
   */
  List<Break> explain(String text, List<Integer> breaks) {
    TreeMap<Integer, Break> places = new TreeMap<>();
    for (SentenceRule rule : rules) {
      for (int offset : offsets(rule, text)) {
        places.putIfAbsent(offset, Break.of(rule, text, offset));
      }
    }
    for (int offset : breaks) {
      if (offset > 0 && offset < text.length()) {
        places.putIfAbsent(
            offset,
            new Break(offset, true, "an option of the SRX file", Break.around(text, offset)));
      }
    }
    return new ArrayList<>(places.values());
  }

  private static List<Integer> offsets(SentenceRule rule, String text) {
    Matcher matcher = pattern(rule).matcher(text);
    List<Integer> offsets = new ArrayList<>();
    if (!rule.isAlwaysAsked() && !Pattern.compile(rule.when()).matcher(text).find()) {
      return offsets;
    }
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      int offset = matcher.end(1);
      if (offset > 0 && offset < text.length()) {
        offsets.add(offset);
      }
      from = Math.max(offset, from + 1);
    }
    return offsets;
  }

  private static Pattern pattern(SentenceRule rule) {
    String before = rule.before().replace(NO_CODES_HERE, "");
    return Pattern.compile(
        "(" + before + ")(?:" + rule.after() + ")", Pattern.UNICODE_CHARACTER_CLASS);
  }
}
