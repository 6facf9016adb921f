package org.termbridge.document;

import java.util.Map;
import java.util.Optional;

/**
 * What an export writes down about itself, so that merge can do the same again and refuse
 * everything else. Holds no path, clock or random value: the same input gives the same provenance.
 *
 * @param sha256 of the original file's bytes, 64 lower-case hexadecimal digits
 * @param filter id of the filter
 * @param settings fingerprint of the filter's settings
 * @param charset of a text original; empty for containers
 * @param rules fingerprint of the segmentation rules
 * @param glossary fingerprint of the glossary, if one was used
 * @param product name and version of this program
 * @param okapi version of the Okapi libraries
 * @param metadata title, author, dates of the original; keys are lower-case words
 * @param pair the languages that the export was made for, as far as a file that was read tells;
 *     tools may write others into the file's own attributes
 */
public record Provenance(
    String sha256,
    String filter,
    String settings,
    Optional<String> charset,
    String rules,
    Optional<String> glossary,
    String product,
    String okapi,
    Map<String, String> metadata,
    Optional<LanguagePair> pair) {

  public Provenance {
    metadata = Map.copyOf(metadata);
  }

  /** Provenance of an export; the languages stand in the header beside it. */
  public Provenance(
      String sha256,
      String filter,
      String settings,
      Optional<String> charset,
      String rules,
      Optional<String> glossary,
      String product,
      String okapi,
      Map<String, String> metadata) {
    this(
        sha256,
        filter,
        settings,
        charset,
        rules,
        glossary,
        product,
        okapi,
        metadata,
        Optional.empty());
  }
}
