package org.termbridge.segment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user adds to the rules for sentences.
 *
 * @param srx an SRX 2.0 file that replaces our rules
 * @param abbreviations files with one abbreviation a line, after which no sentence ends; a name
 *     such as {@code abbreviations.fr.txt} or a line {@code [fr]} limits them to one language
 */
public record SegmentOptions(Optional<Path> srx, List<Path> abbreviations) {

  public static final SegmentOptions DEFAULT = new SegmentOptions(Optional.empty(), List.of());

  public SegmentOptions {
    abbreviations = List.copyOf(abbreviations);
  }
}
