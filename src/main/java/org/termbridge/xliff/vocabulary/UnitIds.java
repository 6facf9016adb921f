package org.termbridge.xliff.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Segment;
import org.termbridge.document.Unit;

/** Ids inside a unit: codes and segments share one scope (XLIFF 2.1 section 4.3.1.18). */
public final class UnitIds {

  /** The key of {@link org.termbridge.document.Text#hash()} in a unit's metadata or context. */
  public static final String SOURCE_HASH = "source-hash";

  private UnitIds() {}

  /** Refuses a unit whose ids would make the XLIFF invalid. */
  public static void check(Unit unit, List<Code> codes) {
    Set<String> starts = new HashSet<>();
    Set<String> ends = new HashSet<>();
    for (Segment segment : unit.segments()) {
      unique(starts, segment.id(), unit);
    }
    for (Code code : codes) {
      if (code.kind() == CodeKind.CLOSE) {
        unique(ends, code.id(), unit);
      } else {
        unique(starts, code.id(), unit);
      }
    }
  }

  private static void unique(Set<String> seen, String id, Unit unit) {
    if (!seen.add(id)) {
      throw new IllegalArgumentException("unit " + unit.id() + " uses the id " + id + " twice");
    }
  }
}
