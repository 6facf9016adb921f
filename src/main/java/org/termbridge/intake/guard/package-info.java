/** What a file could do to whoever opens it, found before anybody does. */
@NullMarked
package org.termbridge.intake.guard;

import org.jspecify.annotations.NullMarked;
