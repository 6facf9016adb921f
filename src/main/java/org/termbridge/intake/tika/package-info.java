/** Documents read by Tika's structured events. */
@NullMarked
package org.termbridge.intake.tika;

import org.jspecify.annotations.NullMarked;
