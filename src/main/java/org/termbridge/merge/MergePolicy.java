package org.termbridge.merge;

import java.util.Map;
import org.termbridge.document.State;

/**
 * What merge does where a translation is not there or not ready.
 *
 * @param accept the lowest state whose translation is used
 * @param missing what stands in for a translation that is not used
 * @param unkept units whose translation the document could not keep, and what became of it
 */
public record MergePolicy(State accept, Missing missing, Map<String, String> unkept) {

  public static final MergePolicy DEFAULT = new MergePolicy(State.TRANSLATED, Missing.SOURCE);

  public MergePolicy {
    unkept = Map.copyOf(unkept);
  }

  public MergePolicy(State accept, Missing missing) {
    this(accept, missing, Map.of());
  }

  /** The same policy, with the source in the place of some units' translations. */
  public MergePolicy without(Map<String, String> newlyUnkept) {
    return new MergePolicy(accept, missing, newlyUnkept);
  }

  /** What stands in for a translation that is not used. */
  public enum Missing {
    /** The source text. */
    SOURCE,
    /** Nothing: the document is refused. */
    FAIL,
    /** The source text, marked so that readers see it. */
    MARK
  }
}
