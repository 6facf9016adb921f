/** The original's units against the returned ones: a plan with one outcome for every unit. */
@NullMarked
package org.termbridge.merge;

import org.jspecify.annotations.NullMarked;
