package org.termbridge.xliff;

/**
 * Characters between two tags; entities and CDATA are decoded.
 *
 * @param text as the reader of the text sees it
 */
record Chars(String text) implements Node {}
