package org.termbridge.filter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The open block elements. End tags that authors leave out are supplied as browsers do; end tags
 * without a beginning are ignored.
 */
final class HtmlStack {

  /**
   * How far a missing end is looked for: real pages need a few, hostile ones must not take long.
   */
  private static final int REACH = 512;

  /** More elements than this in one another are counted, not kept. */
  private static final int MAX_DEPTH = 200_000;

  private static final Set<String> SCOPES = Set.of("td", "th", "caption", "table", "button");
  private static final Set<String> TABLE_PARTS =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption");

  private final List<HtmlFrame> frames = new ArrayList<>(List.of(HtmlFrame.ROOT));
  private int uncounted;

  HtmlFrame top() {
    return frames.get(frames.size() - 1);
  }

  void push(HtmlFrame frame) {
    if (frames.size() >= MAX_DEPTH) {
      uncounted++;
    } else {
      frames.add(frame);
    }
  }

  /** Closes what the start of this element closes. */
  void beforeStart(String name) {
    if (top().name().equals("p") && !HtmlElements.staysInParagraph(name)) {
      pop();
    }
    switch (name) {
      case "li" -> closeUpTo(Set.of("li"), Set.of("ul", "ol", "menu", "dir"));
      case "dt", "dd" -> closeUpTo(Set.of("dt", "dd"), Set.of("dl"));
      case "option" -> closeUpTo(Set.of("option"), Set.of("select", "optgroup", "datalist"));
      case "optgroup" -> closeUpTo(Set.of("optgroup"), Set.of("select"));
      case "td", "th" -> closeUpTo(Set.of("td", "th"), Set.of("tr"));
      case "tr" -> closeUpTo(Set.of("tr"), Set.of("table"));
      case "thead", "tbody", "tfoot" ->
          closeUpTo(Set.of("thead", "tbody", "tfoot", "caption"), Set.of("table"));
      default -> {
        // Nothing else is closed by a beginning.
      }
    }
  }

  /** Closes the element that an end tag names. */
  void end(String name) {
    if (uncounted > 0) {
      uncounted--;
      return;
    }
    boolean part = TABLE_PARTS.contains(name);
    Predicate<String> stop =
        part ? open -> open.equals("table") && !name.equals("table") : SCOPES::contains;
    closeUpTo(name::equals, stop);
  }

  private void closeUpTo(Set<String> names, Set<String> stops) {
    closeUpTo(names::contains, open -> stops.contains(open) || open.equals("table"));
  }

  private void closeUpTo(Predicate<String> names, Predicate<String> stops) {
    int last = Math.max(1, frames.size() - REACH);
    for (int i = frames.size() - 1; i >= last; i--) {
      String open = frames.get(i).name();
      if (names.test(open)) {
        frames.subList(i, frames.size()).clear();
        return;
      }
      if (stops.test(open)) {
        return;
      }
    }
  }

  private void pop() {
    frames.remove(frames.size() - 1);
  }
}
