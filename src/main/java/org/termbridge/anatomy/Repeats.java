package org.termbridge.anatomy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;

/** First occurrences of captions and boilerplate. Keeps hashes, and only the latest of them. */
final class Repeats {

  private static final int KEPT = 20_000;

  private final Map<String, String> firsts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > KEPT;
        }
      };

  /** The unit, pointing to the first one with the same text if there was one. */
  Unit mark(Unit unit) {
    if (unit.role() != Role.CAPTION && unit.role() != Role.BOILERPLATE) {
      return unit;
    }
    String first = firsts.putIfAbsent(unit.source().hash(), unit.id());
    return first == null ? unit : unit.withRepeats(first);
  }
}
