/**
 * The values under everything: units, segments, text with inline codes, languages, releases, what
 * translators returned, and problems with their stable codes. No library types.
 */
@NullMarked
package org.termbridge.document;

import org.jspecify.annotations.NullMarked;
