package org.termbridge.filter.scan;

/**
 * Comments and declarations as a browser reads them (the HTML standard, sections 13.2.5.42 to
 * 13.2.5.53).
 *
 * @param limit where the markup ends in the source
 */
record MarkupDeclarations(String source, int limit) {

  /** Where what begins with {@code <!} ends. */
  int end(int begin) {
    return source.startsWith("<!--", begin) ? endOfComment(begin + 4) : endOfDeclaration(begin + 2);
  }

  private int endOfComment(int begin) {
    if (source.startsWith(">", begin) || source.startsWith("->", begin)) {
      return source.indexOf('>', begin) + 1;
    }
    int at = find("--", begin);
    while (at >= 0 && !source.startsWith(">", at + 2) && !source.startsWith("!>", at + 2)) {
      at = find("--", at + 1);
    }
    return at < 0 ? limit : source.indexOf('>', at) + 1;
  }

  /** A document type may hold declarations of its own in brackets. */
  private int endOfDeclaration(int begin) {
    int at = begin;
    int brackets = 0;
    char quote = 0;
    boolean doctype = source.regionMatches(true, at, "DOCTYPE", 0, 7);
    while (at < limit) {
      char c = source.charAt(at++);
      if (doctype && (c == '[' || c == ']')) {
        brackets += c == '[' ? 1 : -1;
      } else if (doctype && brackets > 0 && (c == '"' || c == '\'')) {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
      } else if (c == '>' && brackets <= 0 && quote == 0) {
        break;
      }
    }
    return at;
  }

  private int find(String wanted, int from) {
    return MarkupScanner.find(source, wanted, from, limit);
  }
}
