package org.termbridge.filter.scan;

import java.util.List;

/** What site generators and programs replace in a page: Hugo, Liquid, Jinja, Handlebars, Vue. */
public final class TemplateCode {

  /** Nobody writes more between two marks. */
  private static final int LONGEST = 600;

  private record Delimiters(String open, String close) {}

  private static final List<Delimiters> ALL =
      List.of(
          new Delimiters("{{<", ">}}"),
          new Delimiters("{{%", "%}}"),
          new Delimiters("{{{", "}}}"),
          new Delimiters("{{", "}}"),
          new Delimiters("{%", "%}"),
          new Delimiters("{/*", "*/}"),
          new Delimiters("{# ", "#}"),
          new Delimiters("<%", "%>"));

  private TemplateCode() {}

  /** Where the code that begins at a place ends; the place itself if none begins there. */
  public static int end(String text, int begin, int limit) {
    int last = (int) Math.min(limit, (long) begin + LONGEST);
    for (Delimiters delimiters : ALL) {
      if (text.startsWith(delimiters.open(), begin)) {
        int from = begin + delimiters.open().length();
        int close = MarkupScanner.find(text, delimiters.close(), from, last);
        if (close >= 0) {
          return close + delimiters.close().length();
        }
      }
    }
    return begin;
  }
}
