package org.termbridge.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.termbridge.document.Role;

/**
 * The front of a release: everything up to its first paragraph. Holds back a few lines, because
 * what a line is depends on whether a paragraph follows.
 */
final class Front {

  /** Lines held back at most. */
  private static final int HELD = 12;

  /** Units after which a document without a lead has none. */
  private static final int LONGEST = 60;

  private final Consumer<Line> next;
  private final List<Line> held = new ArrayList<>();
  private int seen;
  private int paragraphs;
  private boolean start = true;
  private boolean headlineFound;

  /** A table follows the headline: what stands behind it is no lead. */
  private boolean table;

  private boolean open = true;

  Front(Consumer<Line> next) {
    this.next = next;
  }

  void accept(Line line) {
    if (!open) {
      next.accept(line);
      return;
    }
    seen++;
    held.add(line);
    table |= headlineFound && line.role() == Role.CELL;
    if (isLead(line)) {
      boolean isShort = line.evidence() == Evidence.DATELINE && !line.opensParagraph();
      held.set(held.size() - 1, line.as(isShort ? Role.DATELINE : Role.LEAD));
      release(/* leadFollows= */ true);
      open = isShort;
    } else if (isParagraph(line)) {
      paragraphs++;
      release(/* leadFollows= */ false);
      open = paragraphs < 2;
    } else if (held.size() >= HELD || seen >= LONGEST) {
      release(/* leadFollows= */ false);
      open = seen < LONGEST;
    }
  }

  /** Hands over what was held back. */
  void close() {
    release(/* leadFollows= */ false);
    open = false;
  }

  private boolean isLead(Line line) {
    if (!line.isBody()) {
      return false;
    }
    return line.evidence() == Evidence.DATELINE
        || (isParagraph(line)
            && !table
            && (headlineFound || headlineIndex(/* leadFollows= */ true) >= 0));
  }

  private static boolean isParagraph(Line line) {
    return line.isBody() && line.isPlain() && line.isParagraph();
  }

  private void release(boolean leadFollows) {
    int headline = headlineFound ? -1 : headlineIndex(leadFollows);
    if (headline >= 0) {
      held.set(headline, held.get(headline).as(Role.HEADLINE));
      headlineFound = true;
    }
    if (headline >= 0 || start) {
      nameSubHeadline(headline, leadFollows);
    }
    joinContactLines();
    held.stream().map(Front::byEvidence).forEach(next);
    start = false;
    held.clear();
  }

  /**
   * A labelled line, else what its style calls one, else the first heading, else the first line
   * that could be a title.
   */
  private int headlineIndex(boolean leadFollows) {
    int labelled = indexOf(0, line -> line.evidence() == Evidence.HEADLINE);
    if (labelled >= 0) {
      return labelled;
    }
    int given = indexOf(0, line -> line.role() == Role.HEADLINE);
    if (given >= 0) {
      return given;
    }
    int heading = indexOf(0, Front::isHeadlineLike);
    if (heading >= 0 || !leadFollows || !start || !mayGuess()) {
      return heading;
    }
    int afterContact = 1 + lastIndexOf(Evidence.CONTACT);
    int guess = indexOf(afterContact, Front::isTitle);
    return guess >= 0 ? guess : indexOf(0, Front::isTitle);
  }

  /** Slides, tables and lists of messages have no headline that only its place would show. */
  private boolean mayGuess() {
    return held.stream()
        .noneMatch(
            line ->
                switch (line.unit().role()) {
                  case SLIDE_TITLE, CELL, MESSAGE, NOTES, HEADLINE -> true;
                  default -> false;
                });
  }

  /** A heading with a colon at its end names what follows it, not the release. */
  private static boolean isHeadlineLike(Line line) {
    return line.isHeading() && isOrdinary(line) && !line.text().endsWith(":");
  }

  private static boolean isOrdinary(Line line) {
    return line.isPlain() || line.evidence() == Evidence.ABOUT;
  }

  private static boolean isTitle(Line line) {
    return line.isBody() && isOrdinary(line) && line.isTitleLike();
  }

  /** The line under the headline, if it says enough to be more than the name of a chapter. */
  private void nameSubHeadline(int headline, boolean leadFollows) {
    int labelled = indexOf(0, line -> line.evidence() == Evidence.SUB_HEADLINE);
    if (labelled >= 0) {
      held.set(labelled, held.get(labelled).as(Role.SUB_HEADLINE));
    }
    if (labelled >= 0 || headline < 0 || !leadFollows) {
      return;
    }
    for (int i = headline + 1; i < held.size(); i++) {
      Line line = held.get(i);
      if ((line.isHeading() || isTitle(line)) && isOrdinary(line)) {
        if (line.isSaying() && (line.isHeading() || !DatedLine.is(line.text()))) {
          held.set(i, line.as(Role.SUB_HEADLINE));
        }
        return;
      }
    }
  }

  /** A name between "Contact:" and a telephone number belongs to them. */
  private void joinContactLines() {
    int last = lastIndexOf(Evidence.CONTACT);
    int first = indexOf(0, line -> line.evidence() == Evidence.CONTACT);
    for (int i = first + 1; first >= 0 && i < last; i++) {
      Line line = held.get(i);
      if (line.isBody() && line.isPlain() && line.isTitleLike()) {
        held.set(i, line.as(Role.CONTACT));
      }
    }
  }

  private int indexOf(int from, java.util.function.Predicate<Line> wanted) {
    for (int i = from; i < held.size(); i++) {
      if (wanted.test(held.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int lastIndexOf(Evidence evidence) {
    for (int i = held.size() - 1; i >= 0; i--) {
      if (held.get(i).evidence() == evidence) {
        return i;
      }
    }
    return -1;
  }

  /** Lines that only the front of a release has. */
  private static Line byEvidence(Line line) {
    if (!line.isBody() && !line.isHeading() && !line.isRelabelled()) {
      return line;
    }
    return switch (line.evidence()) {
      case EMBARGO -> line.as(Role.EMBARGO);
      case DATE -> line.as(Role.DATELINE);
      default -> line;
    };
  }
}
