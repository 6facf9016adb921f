/** The characters of a text: which charset, and what was damaged. */
@NullMarked
package org.termbridge.intake.charset;

import org.jspecify.annotations.NullMarked;
