package org.termbridge.document;

import java.util.List;
import java.util.Optional;

/**
 * What came back for one unit.
 *
 * @param unit the unit's id as it stands in the returned file
 * @param line line of the unit in the returned file, from 1; 0 if unknown
 * @param parts segments and gaps in the order of the file
 * @param translate false if the file says that the unit is not to be translated
 * @param recordedHash the {@link Text#hash()} of the source that the export wrote down, if still
 *     there
 * @param comments notes that were added by people or tools
 */
public record Translation(
    String unit,
    int line,
    List<ReturnedPart> parts,
    boolean translate,
    Optional<String> recordedHash,
    List<String> comments) {

  public Translation {
    parts = List.copyOf(parts);
    comments = List.copyOf(comments);
  }

  /** The whole source text as it stands in the returned file. */
  public Text source() {
    return Text.concat(parts.stream().map(ReturnedPart::source).toList());
  }
}
