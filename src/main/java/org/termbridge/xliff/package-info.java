/** Units become XLIFF and come back; XLIFF is judged. The only user of Okapi's XLIFF library. */
@NullMarked
package org.termbridge.xliff;

import org.jspecify.annotations.NullMarked;
