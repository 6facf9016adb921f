package org.termbridge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.intake.Coverage;

/**
 * What extracting one document gave.
 *
 * @param input the document's name: that of the file, for an attachment with {@code !/} and its own
 *     name behind
 * @param release what the document was recognised as
 * @param units translatable blocks
 * @param segments sentences
 * @param words as translators count them
 * @param terms how many places hold an official term
 * @param concepts ids of the concepts that they stand for
 * @param coverage if it was asked for
 * @param xliff the files written, one a target language
 * @param warnings what people should know
 */
public record Extraction(
    String input,
    Release release,
    int units,
    int segments,
    int words,
    int terms,
    Set<String> concepts,
    Optional<Coverage> coverage,
    List<Path> xliff,
    List<Problem> warnings) {

  public Extraction {
    concepts = Set.copyOf(concepts);
    xliff = List.copyOf(xliff);
    warnings = List.copyOf(warnings);
  }

  Extraction withWarning(Problem warning) {
    List<Problem> all = new ArrayList<>(warnings);
    all.add(warning);
    return new Extraction(
        input, release, units, segments, words, terms, concepts, coverage, xliff, all);
  }
}
