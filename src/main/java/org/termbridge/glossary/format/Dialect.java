package org.termbridge.glossary.format;

/** How the cells of a table in a text file are to be taken. */
enum Dialect {
  /** Cells may stand in quotation marks (RFC 4180) and are guarded against running as formulas. */
  CSV,
  /** Cells stand as they are, except where a spreadsheet has quoted them when it saved the file. */
  TSV,
  /** Cells stand as they are. */
  PLAIN;

  boolean isQuoted() {
    return this == CSV;
  }

  /** What a cell says. */
  String read(String cell) {
    return switch (this) {
      case CSV -> FormulaGuard.removed(cell);
      case TSV -> isSaved(cell) ? inside(cell) : cell;
      case PLAIN -> cell;
    };
  }

  /** A cell of our table that is read as the same again. */
  static String tsv(String cell) {
    return isSaved(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** A quoted cell that a spreadsheet has reason to quote: it has a comma or a quotation mark. */
  private static boolean isSaved(String cell) {
    if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
      return false;
    }
    String content = cell.substring(1, cell.length() - 1);
    boolean hasReason = content.contains(",") || content.contains("\"\"");
    return hasReason && !content.replace("\"\"", "").contains("\"");
  }

  private static String inside(String cell) {
    return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
  }
}
