/** What a file is, from its content and its name together. */
@NullMarked
package org.termbridge.intake.type;

import org.jspecify.annotations.NullMarked;
