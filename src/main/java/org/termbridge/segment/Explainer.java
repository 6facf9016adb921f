package org.termbridge.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies the rules one by one, as the SRX standard says, and remembers which one decided. */
final class Explainer {

  private static final int CONTEXT = 12;

  private final List<SentenceRule> rules;
  private final List<Pattern> patterns;

  Explainer(List<SentenceRule> rules) {
    this.rules = rules;
    this.patterns =
        rules.stream()
            .map(
                rule ->
                    Pattern.compile(
                        "(" + rule.before() + ")(?:" + rule.after() + ")",
                        Pattern.UNICODE_CHARACTER_CLASS))
            .toList();
  }

  /** Every place that a rule speaks of, in reading order; the first rule that matches decides. */
  List<Break> explain(String text) {
    TreeMap<Integer, Break> places = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      SentenceRule rule = rules.get(i);
      Matcher matcher = patterns.get(i).matcher(text);
      int from = 0;
      while (from <= text.length() && matcher.find(from)) {
        int offset = matcher.end(1);
        if (offset > 0 && offset < text.length()) {
          places.putIfAbsent(
              offset, new Break(offset, rule.isBreak(), rule.name(), around(text, offset)));
        }
        from = offset > from ? offset : from + 1;
      }
    }
    return new ArrayList<>(places.values());
  }

  private static String around(String text, int offset) {
    int from = Math.max(0, offset - CONTEXT);
    int to = Math.min(text.length(), offset + CONTEXT);
    if (Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
