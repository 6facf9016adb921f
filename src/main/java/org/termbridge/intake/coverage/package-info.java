/** A second reading of a document for its visible text, and which of it no unit holds. */
@NullMarked
package org.termbridge.intake.coverage;

import org.jspecify.annotations.NullMarked;
