package org.termbridge.filter.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.filter.html.HtmlElements;

/**
 * Follows program listings in fences (CommonMark 4.5) and HTML blocks (4.6) from line to line:
 * marks of dialects are none there.
 */
final class MarkdownVerbatim {

  private static final Pattern FENCE =
      Pattern.compile("(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+(`{3,}+(?=[^`]*+$)|~{3,}+).*+");
  private static final Pattern RAW =
      Pattern.compile("(?i)<(script|pre|style|textarea)(?=[\\s>]|$).*+");
  private static final Pattern TAG = Pattern.compile("</?+([A-Za-z][\\w.-]*+)(?=[\\s/>]|$).*+");
  private static final Pattern ONLY_A_TAG = Pattern.compile("</?+[A-Za-z][^<>]*+>\\s*+");

  private static final String BLANK_LINE = "\n";

  private String fence = "";
  private String htmlEnd = "";

  boolean isListing() {
    return !fence.isEmpty();
  }

  boolean isHtml() {
    return !htmlEnd.isEmpty();
  }

  /**
   * Takes the next line.
   *
   * @param line without the marks of quotations and without indentation
   * @param afterBlank whether the line before is blank
   * @return whether the line belongs to a listing, its fences included
   */
  boolean takes(String line, boolean afterBlank) {
    if (isListing()) {
      String rest = line.strip();
      boolean isEnd = rest.startsWith(fence) && rest.chars().allMatch(c -> c == fence.charAt(0));
      fence = isEnd ? "" : fence;
      return true;
    }
    if (isHtml()) {
      boolean isEnd = htmlEnd.equals(BLANK_LINE) ? line.isBlank() : ends(line);
      htmlEnd = isEnd ? "" : htmlEnd;
      return false;
    }
    Matcher begin = FENCE.matcher(line);
    if (begin.matches()) {
      fence = begin.group(1);
      return true;
    }
    if (line.startsWith("<")) {
      htmlEnd = htmlEnd(line, afterBlank);
    }
    return false;
  }

  private boolean ends(String line) {
    return line.toLowerCase(Locale.ROOT).contains(htmlEnd);
  }

  private static String htmlEnd(String line, boolean afterBlank) {
    if (line.startsWith("<!--")) {
      return line.contains("-->") ? "" : "-->";
    }
    Matcher raw = RAW.matcher(line);
    if (raw.matches()) {
      String end = "</" + raw.group(1).toLowerCase(Locale.ROOT) + ">";
      return line.toLowerCase(Locale.ROOT).contains(end) ? "" : end;
    }
    Matcher tag = TAG.matcher(line);
    boolean isBlock =
        tag.matches()
            && HtmlElements.shape(tag.group(1).toLowerCase(Locale.ROOT))
                == HtmlElements.Shape.BLOCK;
    boolean isAlone = afterBlank && ONLY_A_TAG.matcher(line).matches();
    return isBlock || isAlone ? BLANK_LINE : "";
  }
}
