/** Documents of office programs of 1997 to 2003. */
@NullMarked
package org.termbridge.intake.ole;

import org.jspecify.annotations.NullMarked;
