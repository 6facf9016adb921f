package org.termbridge.glossary.candidate;

import java.util.Optional;
import org.termbridge.glossary.Candidate;

/**
 * Words of a sentence that may be a term.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last one
 * @param wording the words
 * @param kind what they were recognised by
 * @param shortForm what the sentence introduces for them
 */
public record Hit(
    int start, int end, String wording, Candidate.Kind kind, Optional<String> shortForm) {

  static Hit of(String sentence, int start, int end, Candidate.Kind kind) {
    return new Hit(start, end, sentence.substring(start, end), kind, Optional.empty());
  }

  Hit withShortForm(String form) {
    return new Hit(start, end, wording, kind, Optional.of(form));
  }

  boolean overlaps(Hit other) {
    return start < other.end && other.start < end;
  }
}
