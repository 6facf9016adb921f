package org.termbridge.document;

import java.util.List;
import java.util.Optional;

/**
 * One {@code file} of a returned XLIFF.
 *
 * @param version the XLIFF version as the file states it: 1.2, 2.0, 2.1, 2.2
 * @param original name of the original as the file states it
 * @param source language tag of the source as written
 * @param target language tag of the target as written, if any
 * @param provenance what the export wrote down about itself; empty if a tool dropped it
 * @param embedded the original's bytes if the file carries them
 * @param translations the units in file order
 */
public record Bilingual(
    String version,
    String original,
    String source,
    Optional<String> target,
    Optional<Provenance> provenance,
    Optional<Content> embedded,
    List<Translation> translations) {

  public Bilingual {
    translations = List.copyOf(translations);
  }
}
