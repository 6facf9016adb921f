package org.termbridge.check.terminology;

import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;

/**
 * How a concept is rendered.
 *
 * @param occurrence where
 * @param match by which term
 */
record Rendering(Occurrence occurrence, Match match) {

  boolean isPermitted() {
    return match.term().status().isPermitted();
  }

  /** Another term can stand in its place as it is, but for what the sentence around it asks. */
  boolean isUninflected() {
    return match.likeness().compareTo(Likeness.FOLDED) <= 0;
  }
}
