package org.termbridge.check;

import java.util.List;
import java.util.Optional;

/**
 * One thing that an editor should look at.
 *
 * @param check id of the check
 * @param kind what is wrong, a word of the check's
 * @param severity how much it matters
 * @param pair where, and the texts
 * @param sourceSpan what it is about in the source, if it is about a stretch of it
 * @param targetSpan what it is about in the translation, if it is about a stretch of it
 * @param concept id of the concept, if it is about one
 * @param found the wording that is there; empty if it is missing
 * @param expected what would be right, the sanctioned first
 * @param authority who says so; empty if nobody is known
 * @param suggestion what to put in the place of the target span as it stands, if that can be said
 * @param arguments of the message, in the order of its placeholders
 */
public record Finding(
    String check,
    String kind,
    Severity severity,
    SegmentPair pair,
    Optional<Span> sourceSpan,
    Optional<Span> targetSpan,
    Optional<String> concept,
    String found,
    List<String> expected,
    String authority,
    Optional<String> suggestion,
    List<String> arguments) {

  public Finding {
    expected = List.copyOf(expected);
    arguments = List.copyOf(arguments);
  }
}
