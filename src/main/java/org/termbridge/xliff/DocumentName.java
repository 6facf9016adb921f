package org.termbridge.xliff;

/**
 * What a document in an XLIFF says of itself.
 *
 * @param original path or name of its original; may be empty
 * @param target language tag as it stands there; empty if none does
 */
public record DocumentName(String original, String target) {

  /** The name in a {@code file} element; XLIFF 2 states the language above it. */
  static DocumentName of(Element file, String language) {
    return new DocumentName(
        file.optional("original").orElse(""), file.optional("target-language").orElse(language));
  }
}
