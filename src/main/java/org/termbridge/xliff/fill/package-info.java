/** Targets filled from sources, as a translation tool would. */
@NullMarked
package org.termbridge.xliff.fill;

import org.jspecify.annotations.NullMarked;
