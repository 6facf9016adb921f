/** Units to XLIFF. */
@NullMarked
package org.termbridge.xliff.write;

import org.jspecify.annotations.NullMarked;
