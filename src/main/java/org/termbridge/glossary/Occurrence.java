package org.termbridge.glossary;

import java.util.List;

/**
 * A place in a text where a term stands.
 *
 * @param start offset of the first character in the text, in UTF-16 units
 * @param end offset behind the last character
 * @param matches what stands there, at least one; one a concept, the nearest first: one wording may
 *     be a term of two concepts
 */
public record Occurrence(int start, int end, List<Match> matches) {

  public Occurrence {
    matches = List.copyOf(matches);
    if (matches.isEmpty() || start < 0 || end <= start) {
      throw new IllegalArgumentException("an occurrence is of something, somewhere");
    }
  }

  /** The most probable one. */
  public Match best() {
    return matches.get(0);
  }
}
