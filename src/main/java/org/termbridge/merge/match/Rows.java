package org.termbridge.merge.match;

import java.util.List;
import java.util.Set;
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
 * @param repeated ids that the file gives to more than one segment
 */
public record Rows(
    List<Row> rows,
    List<Text> between,
    List<ReturnedPart> extra,
    boolean orderInvalid,
    Set<String> repeated) {

  public Rows {
    rows = List.copyOf(rows);
    between = List.copyOf(between);
    extra = List.copyOf(extra);
    repeated = Set.copyOf(repeated);
  }

  Rows withRepeated(Set<String> ids) {
    return new Rows(rows, between, extra, orderInvalid, ids);
  }

  /** Whether the row came back under an id that is another segment's, too. */
  public boolean isRepeated(Row row) {
    return row.back().flatMap(ReturnedPart::id).filter(repeated::contains).isPresent();
  }
}
