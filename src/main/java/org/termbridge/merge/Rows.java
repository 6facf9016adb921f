package org.termbridge.merge;

import java.util.List;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;

/**
 * A unit as rows with what stands between them.
 *
 * @param rows in the order of the target
 * @param between one more than rows: before the first, between each two, after the last, as in the
 *     original; a row that has moved leaves these in their places
 * @param extra returned segments that the original does not have
 * @param orderInvalid the positions that the file gives contradict each other
 */
record Rows(List<Row> rows, List<Text> between, List<ReturnedPart> extra, boolean orderInvalid) {

  Rows {
    rows = List.copyOf(rows);
    between = List.copyOf(between);
    extra = List.copyOf(extra);
  }
}
