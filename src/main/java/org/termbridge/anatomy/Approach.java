package org.termbridge.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.termbridge.document.Role;

/**
 * What a web page sets before its release: menus, searches, notices about cookies. Where a document
 * states its title and a heading far below repeats it, the release begins there, and nothing above
 * is taken for its headline or lead. Holds back some hundred lines of such a document at most.
 */
final class Approach implements Consumer<Line> {

  /** Releases begin within so many lines, or the page is no release. */
  private static final int LONGEST = 400;

  /** So many lines above a headline are the head of the release itself. */
  private static final int HEAD = 12;

  /** Less is more often the name of the site. */
  private static final int TITLE_WEIGHT = 12;

  /** No site has a longer name. */
  private static final int SITE_WEIGHT = 40;

  /** The share of a title that a headline takes at least; the site's name takes the rest. */
  private static final double SHARE = 0.4;

  private final Consumer<Line> above;
  private final Consumer<Line> release;
  private final List<Line> held = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private boolean open = true;

  /**
   * For one document.
   *
   * @param above takes lines that stand above the release
   * @param release takes those of the release
   */
  Approach(Consumer<Line> above, Consumer<Line> release) {
    this.above = above;
    this.release = release;
  }

  @Override
  public void accept(Line line) {
    if (!open) {
      release.accept(line);
      return;
    }
    held.add(line);
    if (line.role() == Role.METADATA) {
      if (line.weight() >= TITLE_WEIGHT) {
        titles.add(normal(line.text()));
      }
    } else if (titles.isEmpty() || held.size() >= LONGEST || isTitled(line, Role.HEADLINE)) {
      close();
    }
  }

  /** Hands over what was held back. */
  void close() {
    int start = open ? start() : 0;
    open = false;
    boolean isHead = isHead(held.subList(0, start));
    for (int i = 0; i < held.size(); i++) {
      Line line = held.get(i);
      if (isHead || i > start) {
        release.accept(line);
      } else if (i == start) {
        release.accept(line.as(Role.HEADLINE));
      } else {
        above.accept(line.role() == Role.HEADLINE ? line.as(Role.HEADING) : line);
      }
    }
    held.clear();
  }

  /** Whether lines above a headline are the head of its release: short, and no headings. */
  private static boolean isHead(List<Line> lines) {
    return lines.stream().filter(Approach::isText).count() <= HEAD
        && lines.stream().noneMatch(line -> line.isPlain() && (isTop(line) || isParagraph(line)));
  }

  private static boolean isText(Line line) {
    return line.role() != Role.METADATA && line.role() != Role.ALT_TEXT;
  }

  private static boolean isTop(Line line) {
    return line.isHeading() || line.role() == Role.HEADLINE;
  }

  private static boolean isParagraph(Line line) {
    return line.isBody() && line.isParagraph();
  }

  /** The line that repeats the title, the highest of its rank; else what markup calls headline. */
  private int start() {
    for (Role rank : List.of(Role.HEADLINE, Role.HEADING, Role.BODY)) {
      for (int i = 0; i < held.size(); i++) {
        if (isTitled(held.get(i), rank)) {
          return i;
        }
      }
    }
    for (int i = 0; i < held.size() && !titles.isEmpty(); i++) {
      if (held.get(i).role() == Role.HEADLINE) {
        return i;
      }
    }
    return 0;
  }

  private boolean isTitled(Line line, Role rank) {
    if (line.role() != rank || !line.isPlain() || line.weight() < TITLE_WEIGHT) {
      return false;
    }
    if (rank == Role.BODY && !line.isTitleLike()) {
      // The page's description repeats its first paragraph.
      return false;
    }
    String text = normal(line.text());
    return titles.stream().anyMatch(title -> isPart(title, text) && isMost(title, text))
        && (line.weight() >= SITE_WEIGHT
            || titles.stream().noneMatch(title -> isPart(title, text) && !isMost(title, text)));
  }

  private static boolean isPart(String title, String text) {
    return title.equals(text) || title.startsWith(text + " ") || title.endsWith(" " + text);
  }

  private static boolean isMost(String title, String text) {
    return text.length() >= title.length() * SHARE;
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }
}
