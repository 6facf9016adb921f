/** Whether official terms are rendered as they must be. */
@NullMarked
package org.termbridge.check.terminology;

import org.jspecify.annotations.NullMarked;
