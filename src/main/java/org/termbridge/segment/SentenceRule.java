package org.termbridge.segment;

/**
 * One rule of the SRX model: between {@code before} and {@code after} a sentence ends, or does not.
 *
 * @param name for people: {@code a title before a name}
 * @param isBreak whether a sentence ends there
 * @param before regular expression of what stands before the place
 * @param after regular expression of what stands after the place
 */
record SentenceRule(String name, boolean isBreak, String before, String after) {}
