package org.termbridge.merge;

import java.util.List;
import java.util.Optional;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;

/**
 * What became of one unit.
 *
 * @param target its text, if it changes or was delivered as it is
 * @param rows with what had to be done
 * @param extra returned segments that the original does not have
 */
record UnitResult(Optional<Text> target, List<Rendering> rows, List<ReturnedPart> extra) {

  UnitResult {
    rows = List.copyOf(rows);
    extra = List.copyOf(extra);
  }
}
