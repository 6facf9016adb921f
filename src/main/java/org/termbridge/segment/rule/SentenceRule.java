package org.termbridge.segment.rule;

import org.termbridge.segment.RuleFile;

/**
 * One rule of the SRX model: between {@code before} and {@code after} a sentence ends, or does not.
 *
 * @param name for people: {@code a title before a name}
 * @param isBreak whether a sentence ends there
 * @param before regular expression of what stands before the place
 * @param after regular expression of what stands after the place
 * @param when regular expression that the text must contain somewhere for the rule to be asked;
 *     empty if the rule is always asked, at the {@link RuleFile#ends} of the text only
 * @param within how many UTF-16 units from the beginning of a text {@code before} can begin;
 *     elsewhere the rule need not be asked
 */
public record SentenceRule(
    String name, boolean isBreak, String before, String after, String when, int within) {

  /** A rule can match anywhere. */
  public static final int ANYWHERE = Integer.MAX_VALUE;

  public boolean isAlwaysAsked() {
    return when.isEmpty();
  }
}
