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
 */
public record ReturnedPart(
    boolean segment,
    Optional<String> id,
    Text source,
    Optional<Text> target,
    State state,
    boolean stated,
    Optional<Integer> order) {}
