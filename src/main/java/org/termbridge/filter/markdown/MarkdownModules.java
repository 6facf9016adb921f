package org.termbridge.filter.markdown;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** What a document of MDX imports and exports: program text between blank lines. */
final class MarkdownModules {

  private static final Pattern STATEMENT =
      Pattern.compile(
          "import\\s++(?:[\\w*{$][^;]*?\\sfrom\\s*+)?+[\"'][^\"'\\r\\n]++[\"'](?s:.*+)"
              + "|export\\s++(?:(?:const|let|var)\\s++[\\w{\\[$][^=]*+=|default\\s|(?:async\\s++)?+function\\b"
              + "|class\\s|\\{|\\*)(?s:.*+)");

  private MarkdownModules() {}

  /**
   * Where a statement ends.
   *
   * @param begin of a line
   * @param ends gives the end of the paragraph that holds a place
   * @return {@code begin} if there is none
   */
  static int end(String text, int begin, IntUnaryOperator ends) {
    if (!text.startsWith("import", begin) && !text.startsWith("export", begin)) {
      return begin;
    }
    int end = ends.applyAsInt(begin);
    if (!STATEMENT.matcher(text.substring(begin, end)).matches()) {
      return begin;
    }
    int first = end;
    while (end < text.length() && balance(text, begin, end) > 0) {
      int next = end;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      end = next < text.length() ? ends.applyAsInt(next) : next;
    }
    return balance(text, begin, end) > 0 ? first : end;
  }

  private static int balance(String text, int begin, int end) {
    int open = 0;
    for (int i = begin; i < end; i++) {
      open += "({[".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      open -= ")}]".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return open;
  }
}
