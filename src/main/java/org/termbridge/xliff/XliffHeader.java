package org.termbridge.xliff;

import java.util.Optional;
import org.termbridge.document.Content;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Provenance;

/**
 * What an XLIFF says before its first unit.
 *
 * @param original name of the original, without folders
 * @param mediaType of the original
 * @param pair source and target language
 * @param provenance what merge needs to do the same again
 * @param embedded the original's bytes, to be carried inside
 */
public record XliffHeader(
    String original,
    String mediaType,
    LanguagePair pair,
    Provenance provenance,
    Optional<Content> embedded) {}
