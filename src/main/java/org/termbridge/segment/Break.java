package org.termbridge.segment;

/**
 * A place where a sentence ends, or could have ended, and why.
 *
 * @param offset UTF-16 units before the place
 * @param isBreak whether a sentence ends there
 * @param rule name of the rule that decided
 * @param text the words around the place that the rule matched
 */
public record Break(int offset, boolean isBreak, String rule, String text) {}
