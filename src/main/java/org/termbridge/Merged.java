package org.termbridge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.termbridge.document.Problem;
import org.termbridge.merge.Outcome;

/**
 * What merging one document gave.
 *
 * @param xliff the translated file
 * @param output the document written, or to be written in a dry run
 * @param counts of segments by outcome, every kind
 * @param outcomes all but the plainly translated, in document order
 * @param warnings what people should know
 */
public record Merged(
    Path xliff,
    Path output,
    Map<Outcome.Kind, Integer> counts,
    List<Outcome> outcomes,
    List<Problem> warnings) {

  public Merged {
    counts = Map.copyOf(counts);
    outcomes = List.copyOf(outcomes);
    warnings = List.copyOf(warnings);
  }
}
