package org.termbridge.document;

/**
 * From one language into another.
 *
 * @param source of the release
 * @param target of the translation
 */
public record LanguagePair(Language source, Language target) {

  /**
   * Two different languages.
   *
   * @throws InputException E0111 if both are the same
   */
  public LanguagePair {
    if (source.equals(target)) {
      throw InputException.of("E0111", source.tag());
    }
  }
}
