package org.termbridge.filter.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of links that have spaces, in angle brackets. CommonMark allows them since 0.29
 * (section 6.3); the parser follows an older one, and its own switch would take much for a link
 * that is none.
 */
final class MarkdownAddresses {

  /** Behind the label of a link or of a definition, and before a title or the end. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\]\\(\\s{0,9}|\\]:[ \\t]{0,9}(?:\\R[ \\t>]{0,9})?)"
              + "(?<address><[^<>\\r\\n]*+>)"
              + "(?=\\s*+\\)|[ \\t]*+(?:\\R|$)|[ \\t]++[\"'(])");

  private static final char STAND_IN = '_';

  private MarkdownAddresses() {}

  /** The text for the parser: as long as it was, with no space in such an address. */
  static String withoutSpaces(String text) {
    Matcher found = ADDRESS.matcher(text);
    StringBuilder masked = new StringBuilder(0);
    while (found.find()) {
      if (masked.length() == 0) {
        masked.append(text);
      }
      for (int i = found.start("address"); i < found.end("address"); i++) {
        if (text.charAt(i) == ' ' || text.charAt(i) == '\t') {
          masked.setCharAt(i, STAND_IN);
        }
      }
    }
    return masked.length() == 0 ? text : masked.toString();
  }
}
