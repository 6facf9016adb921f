/** The language of a text, by its script, its commonest words and its letters. */
@NullMarked
package org.termbridge.intake.language;

import org.jspecify.annotations.NullMarked;
