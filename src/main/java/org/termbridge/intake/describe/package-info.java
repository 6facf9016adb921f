/** What documents say about themselves, as far as it can be believed. */
@NullMarked
package org.termbridge.intake.describe;

import org.jspecify.annotations.NullMarked;
