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

/** Segments of one unit that a tool gave the same id. */
final class Repeats {

  private Repeats() {}

  /** The ids that more than one segment has. */
  static Set<String> ids(List<ReturnedPart> parts) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (ReturnedPart part : parts) {
      part.id().filter(id -> part.segment() && !seen.add(id)).ifPresent(repeated::add);
    }
    return repeated;
  }

  /** The parts; a target without a source of its own goes to the first part of its id. */
  static List<ReturnedPart> joined(List<ReturnedPart> parts) {
    Map<String, Integer> places = new HashMap<>();
    List<ReturnedPart> joined = new ArrayList<>();
    for (ReturnedPart part : parts) {
      Optional<Integer> first = part.id().filter(id -> part.segment()).map(places::get);
      if (first.isPresent() && part.source().isEmpty() && part.target().isPresent()) {
        joined.set(first.get(), joined(joined.get(first.get()), part.target().get()));
      } else {
        part.id().ifPresent(id -> places.putIfAbsent(id, joined.size()));
        joined.add(part);
      }
    }
    return joined;
  }

  private static ReturnedPart joined(ReturnedPart first, Text more) {
    Text start = first.target().orElse(Text.EMPTY);
    Text gap = isClosed(start.words()) ? Text.EMPTY : Text.of(" ");
    return first.withTarget(Optional.of(Text.concat(List.of(start, gap, more))));
  }

  private static boolean isClosed(String words) {
    return words.isEmpty()
        || SourceKey.isSpace(words.charAt(words.length() - 1))
        || Spacing.isWide(words.charAt(words.length() - 1));
  }
}
