package org.termbridge.glossary;

import java.util.Optional;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;

/**
 * What a file of two languages does not say about itself, or is to be written for. Formats of many
 * languages do not ask.
 *
 * @param source language of the source terms
 * @param target language of their translations
 */
public record GlossaryOptions(Optional<Language> source, Optional<Language> target) {

  public static final GlossaryOptions NONE =
      new GlossaryOptions(Optional.empty(), Optional.empty());

  public static GlossaryOptions of(Language source, Language target) {
    return new GlossaryOptions(Optional.of(source), Optional.of(target));
  }

  /** Both languages, if both are known. */
  public Optional<LanguagePair> pair() {
    return source.flatMap(from -> target.map(to -> new LanguagePair(from, to)));
  }
}
