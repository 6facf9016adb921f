package org.termbridge.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One incoming document, recognised and safe to open.
 *
 * @param name file name without folders; attachments have their own
 * @param mediaType of the original, without parameters: {@code application/pdf}
 * @param format the native format that filters read: that of the original, or XHTML for a carrier
 * @param charset of a text format's {@link #content}; empty for containers
 * @param language the source language
 * @param languageGiven true if the user said it, false if it was detected
 * @param road native or reflow
 * @param content what the filter reads: the original's bytes, or the carrier's
 * @param original the original's bytes; the same as {@link #content} on the native road
 * @param sha256 of the original's bytes (never of the carrier's)
 * @param title if the document has one
 * @param metadata validated: author, created, modified, subject, description ...
 * @param warnings what people should know before they trust the result
 * @param attachments documents inside this one that are releases of their own
 */
public record Release(
    String name,
    String mediaType,
    Format format,
    Optional<Charset> charset,
    Language language,
    boolean languageGiven,
    Road road,
    Content content,
    Content original,
    String sha256,
    Optional<String> title,
    Map<String, String> metadata,
    List<Problem> warnings,
    List<Release> attachments) {

  public Release {
    metadata = Map.copyOf(metadata);
    warnings = List.copyOf(warnings);
    attachments = List.copyOf(attachments);
  }

  /** The same document, read in another charset. */
  public Release withCharset(Charset other) {
    return new Release(
        name,
        mediaType,
        format,
        Optional.of(other),
        language,
        languageGiven,
        road,
        content,
        original,
        sha256,
        title,
        metadata,
        warnings,
        attachments);
  }
}
