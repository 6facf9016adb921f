/**
 * Official terms: concepts with their terms in many languages, read from and written to the formats
 * of other tools, found in texts down to the inflection.
 */
@NullMarked
package org.termbridge.glossary;

import org.jspecify.annotations.NullMarked;
