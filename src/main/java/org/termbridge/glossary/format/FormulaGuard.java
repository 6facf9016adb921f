package org.termbridge.glossary.format;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what stands in a cell. An apostrophe goes before a cell that
 * would be a formula, and before one that begins as if it had been guarded; so it can be taken off
 * again.
 */
final class FormulaGuard {

  private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠]");
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠]");

  private FormulaGuard() {}

  static boolean isNeeded(String cell) {
    return RUNS.matcher(cell).lookingAt();
  }

  static String added(String cell) {
    return isNeeded(cell) ? "'" + cell : cell;
  }

  static String removed(String cell) {
    return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
