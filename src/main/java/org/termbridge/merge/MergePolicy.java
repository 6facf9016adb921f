package org.termbridge.merge;

import org.termbridge.document.State;

/**
 * What merge does where a translation is not there or not ready.
 *
 * @param accept the lowest state whose translation is used
 * @param missing what stands in for a translation that is not used
 */
public record MergePolicy(State accept, Missing missing) {

  public static final MergePolicy DEFAULT = new MergePolicy(State.TRANSLATED, Missing.SOURCE);

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
