package org.termbridge.filter.scan;

/**
 * Text of an element whose content is no markup, such as {@code script} (the HTML standard, section
 * 13.2.5.4).
 */
final class RawText {

  private final String source;
  private final int limit;

  /**
   * @param limit where the markup ends in the source
   */
  RawText(String source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /**
   * Where the end tag of a raw element begins, or the end of the source. A script may hold a whole
   * script inside a comment.
   *
   * @param begin after the start tag
   */
  int end(String element, int begin) {
    boolean mayNest = element.equals("script");
    int commentEnd = begin;
    boolean nested = false;
    for (int at = find("<", begin); at >= 0; at = find("<", at + 1)) {
      nested &= at < commentEnd;
      if (source.startsWith("!--", at + 1)) {
        if (mayNest && at >= commentEnd) {
          commentEnd = find("-->", at + 4);
          mayNest = commentEnd >= 0;
        }
      } else if (at < commentEnd && isTagOf("script", at + 1)) {
        nested = true;
      } else if (source.startsWith("/", at + 1) && isTagOf(element, at + 2)) {
        if (!nested) {
          return at;
        }
        nested = false;
      }
    }
    return limit;
  }

  private int find(String wanted, int from) {
    return MarkupScanner.find(source, wanted, from, limit);
  }

  private boolean isTagOf(String element, int at) {
    int after = at + element.length();
    return source.regionMatches(true, at, element, 0, element.length())
        && after < limit
        && MarkupScanner.isNameEnd(source.charAt(after));
  }
}
