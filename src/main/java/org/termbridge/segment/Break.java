package org.termbridge.segment;

import org.termbridge.segment.rule.SentenceRule;

/**
 * A place where a sentence ends, or could have ended, and why.
 *
 * @param offset UTF-16 units before the place
 * @param isBreak whether a sentence ends there
 * @param rule name of the rule that decided
 * @param text the words around the place
 */
public record Break(int offset, boolean isBreak, String rule, String text) {

  private static final int CONTEXT = 12;

  /** What a rule decided at a place of a reading. */
  public static Break of(SentenceRule rule, String reading, int offset) {
    return new Break(offset, rule.isBreak(), rule.name(), around(reading, offset));
  }

  /** The words around a place of a reading. */
  static String around(String reading, int offset) {
    int from = Math.max(0, offset - CONTEXT);
    int to = Math.min(reading.length(), offset + CONTEXT);
    if (Character.isLowSurrogate(reading.charAt(from))) {
      from++;
    }
    if (to < reading.length() && Character.isLowSurrogate(reading.charAt(to))) {
      to++;
    }
    return reading
        .substring(from, to)
        .replace(Reading.HARD_LINE, '\n')
        .replace(Reading.SOFT_LINE, '\n');
  }
}
