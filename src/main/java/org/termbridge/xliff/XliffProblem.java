package org.termbridge.xliff;

/**
 * Something wrong with an XLIFF.
 *
 * @param line from 1; 0 if it concerns the whole file
 * @param rule stable id: {@code schema}, {@code unique-unit-id} ...
 * @param error false for a warning
 * @param message what is wrong, in English
 */
public record XliffProblem(int line, String rule, boolean error, String message) {}
