package org.termbridge.merge.match;

import java.util.List;
import java.util.Optional;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.merge.Reason;

/**
 * A stretch of a unit that came back as one piece: most often one segment, more or less than one if
 * a tool cut the unit differently.
 *
 * @param source the stretch in the original, without white space at its edges
 * @param back what came back for it
 * @param segments positions of the original's segments that it covers, wholly or in part
 * @param stale why what came back is of another source text
 */
public record Row(
    Text source, Optional<ReturnedPart> back, List<Integer> segments, Optional<Reason> stale) {

  public Row {
    segments = List.copyOf(segments);
  }

  static Row of(Text source, ReturnedPart back, List<Integer> segments) {
    return new Row(source, Optional.of(back), segments, Optional.empty());
  }

  /** A row that did not come back, or came back for another source. */
  static Row without(Text source, int segment, Optional<Reason> stale) {
    return new Row(source, Optional.empty(), List.of(segment), stale);
  }
}
