package org.termbridge.document;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One {@code file} of a returned XLIFF.
 *
 * @param version the XLIFF version as the file states it: 1.2, 2.0, 2.1, 2.2
 * @param original name of the original, without folders; guessed where the file states none
 * @param source language tag of the source as written
 * @param target language tag of the target as written, if any
 * @param provenance what the export wrote down about itself; empty if a tool dropped it
 * @param embedded the original's bytes if the file carries them
 * @param comments notes on the document as a whole that were added by people or tools
 * @param translations the units in file order; may be made anew at each call, so nobody holds them
 *     all at once
 */
public record Bilingual(
    String version,
    String original,
    String source,
    Optional<String> target,
    Optional<Provenance> provenance,
    Optional<Content> embedded,
    List<String> comments,
    List<Translation> translations) {

  public Bilingual {
    comments = List.copyOf(comments);
    // A view: a copy would unpack what the reader has packed.
    translations = Collections.unmodifiableList(translations);
  }
}
