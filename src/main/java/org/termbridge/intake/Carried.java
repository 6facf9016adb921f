package org.termbridge.intake;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Content;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;

/**
 * A document on the reflow road, before its language is known.
 *
 * @param carrier makes the carrier once the language of the text is known
 * @param sample text of the document to tell the language by
 * @param declared the language the document claims, if any
 * @param title if the document has one
 * @param metadata validated
 * @param warnings what people should know
 * @param attachments documents inside this one
 */
record Carried(
    Carrier carrier,
    String sample,
    Optional<Language> declared,
    Optional<String> title,
    Map<String, String> metadata,
    List<Problem> warnings,
    List<Release> attachments) {

  Carried {
    metadata = Map.copyOf(metadata);
    warnings = List.copyOf(warnings);
    attachments = List.copyOf(attachments);
  }

  /** The carrier's bytes for a language: XHTML in UTF-8. */
  @FunctionalInterface
  interface Carrier {
    byte[] in(Language language);
  }

  Content content(Language language) {
    byte[] bytes = carrier.in(language);
    return () -> new ByteArrayInputStream(bytes);
  }
}
