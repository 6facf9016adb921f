/** The words of a translation: compared, cleaned, and spaced as the target language has it. */
@NullMarked
package org.termbridge.merge.words;

import org.jspecify.annotations.NullMarked;
