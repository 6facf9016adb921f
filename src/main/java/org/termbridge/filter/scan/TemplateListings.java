package org.termbridge.filter.scan;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Program text and remarks between tags of template code. */
public final class TemplateListings {

  private static final Pattern LISTING =
      Pattern.compile(
          "\\{(?:\\{[<%]|%)-?+\\s*+(?<name>highlight|comment|mermaid|code|math|katex|verbatim)\\b.*+");

  /** Tags that no tag ends from here on. */
  private final Set<String> endless = new HashSet<>();

  private final String text;

  public TemplateListings(String text) {
    this.text = text;
  }

  /** Where a listing ends that the tag of this line begins; {@code end} if it begins none. */
  public int end(String line, int end) {
    Matcher listing = LISTING.matcher(line);
    if (!listing.matches()) {
      return end;
    }
    String name = listing.group("name");
    if (endless.contains(name)) {
      return end;
    }
    Matcher close =
        Pattern.compile("\\{(?:%|\\{[<%])-?+\\s*+(?:/|end)" + name + "\\s*+-?+[%>]\\}{1,2}")
            .matcher(text)
            .region(end, text.length());
    if (close.find()) {
      return close.end();
    }
    endless.add(name);
    return end;
  }
}
