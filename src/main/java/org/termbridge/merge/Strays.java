package org.termbridge.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.merge.words.SourceKey;
import org.termbridge.merge.words.Spacing;

/**
 * Targets that stand where they do not belong: a second one under the id of another, and words
 * where the source has only a space.
 */
public final class Strays {

  private Strays() {}

  /** The ids that more than one segment has. */
  public static Set<String> repeatedIds(List<ReturnedPart> parts) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (ReturnedPart part : parts) {
      part.id().filter(id -> part.segment() && !seen.add(id)).ifPresent(repeated::add);
    }
    return repeated;
  }

  /**
   * The parts. A target without a source of its own goes to the first part of its id; words in a
   * gap go to the segment before it: a translator slipped.
   */
  public static List<ReturnedPart> joined(List<ReturnedPart> parts) {
    Map<String, Integer> places = new HashMap<>();
    List<ReturnedPart> joined = new ArrayList<>();
    int last = -1;
    for (ReturnedPart part : parts) {
      Optional<Integer> home =
          isInGap(part) ? Optional.of(last).filter(place -> place >= 0) : home(part, places);
      if (part.segment() && part.target().isPresent() && home.isPresent()) {
        joined.set(home.get(), joined(joined.get(home.get()), part.target().get()));
        continue;
      }
      part.id().ifPresent(id -> places.putIfAbsent(id, joined.size()));
      last = part.segment() ? joined.size() : last;
      joined.add(part);
    }
    return joined;
  }

  private static Optional<Integer> home(ReturnedPart part, Map<String, Integer> places) {
    return part.id().filter(id -> part.source().isEmpty()).map(places::get);
  }

  /** A sentence may be nothing but a code, such as the number of a page: that is no gap. */
  private static boolean isInGap(ReturnedPart part) {
    return !part.source().isEmpty()
        && part.source().codes().isEmpty()
        && SourceKey.of(part.source()).isEmpty();
  }

  private static ReturnedPart joined(ReturnedPart first, Text more) {
    Text start = first.target().orElse(Text.EMPTY);
    boolean isClosed = isClosed(start.words()) || beginsWithSpace(more.words());
    Text gap = isClosed ? Text.EMPTY : Text.of(" ");
    return first.withTarget(Optional.of(Text.concat(List.of(start, gap, more))));
  }

  private static boolean beginsWithSpace(String words) {
    return words.isEmpty() || SourceKey.isSpace(words.charAt(0));
  }

  private static boolean isClosed(String words) {
    return words.isEmpty()
        || SourceKey.isSpace(words.charAt(words.length() - 1))
        || Spacing.isWide(words.charAt(words.length() - 1));
  }
}
