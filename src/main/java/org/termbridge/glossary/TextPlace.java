package org.termbridge.glossary;

/**
 * A place in a file that has lines.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record TextPlace(int line, int column) {}
