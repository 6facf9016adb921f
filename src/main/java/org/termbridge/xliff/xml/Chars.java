package org.termbridge.xliff.xml;

/**
 * Characters between two tags; entities and CDATA are decoded.
 *
 * @param text as the reader of the text sees it
 */
public record Chars(String text) implements Node {}
