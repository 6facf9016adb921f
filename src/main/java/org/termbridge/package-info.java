/** The line in code: the facade that composes the stages. */
@NullMarked
package org.termbridge;

import org.jspecify.annotations.NullMarked;
