/** The codes of a translation: found again, put back, well nested. */
@NullMarked
package org.termbridge.merge.code;

import org.jspecify.annotations.NullMarked;
