package org.termbridge.document;

import java.util.Optional;

/**
 * A segment or a gap as it came back.
 *
 * @param segment true for a segment, false for a gap
 * @param id the segment's id; empty for a gap or where a tool dropped it
 * @param source source text in the returned file; empty where the file has only a target for this
 *     mid
 * @param target the translation; empty if there is no target element
 * @param state how far the translation is
 * @param stated false if the file says nothing about the state
 * @param order position of the target in the unit, from 1, if the file gives one (XLIFF 2.1
 *     4.3.1.21)
 * @param language tag of the target as written on it, if it has one of its own
 */
public record ReturnedPart(
    boolean segment,
    Optional<String> id,
    Text source,
    Optional<Text> target,
    State state,
    boolean stated,
    Optional<Integer> order,
    Optional<String> language) {

  /** A part whose target has no language of its own. */
  public ReturnedPart(
      boolean segment,
      Optional<String> id,
      Text source,
      Optional<Text> target,
      State state,
      boolean stated,
      Optional<Integer> order) {
    this(segment, id, source, target, state, stated, order, Optional.empty());
  }

  /** The same part under another id. */
  public ReturnedPart withId(Optional<String> newId) {
    return new ReturnedPart(segment, newId, source, target, state, stated, order, language);
  }

  /** The same part with another translation. */
  public ReturnedPart withTarget(Optional<Text> newTarget) {
    return new ReturnedPart(segment, id, source, newTarget, state, stated, order, language);
  }

  /** The same part with other texts, in no place of its own. */
  public ReturnedPart withTexts(Text newSource, Optional<Text> newTarget) {
    return new ReturnedPart(
        segment, id, newSource, newTarget, state, stated, Optional.empty(), language);
  }
}
