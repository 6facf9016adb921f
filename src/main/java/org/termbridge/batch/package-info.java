/** Many files: what is written where, workers, one line for each failure. */
@NullMarked
package org.termbridge.batch;

import org.jspecify.annotations.NullMarked;
