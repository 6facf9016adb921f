/** What Tika's reader of RTF drops, carried past it in characters. */
@NullMarked
package org.termbridge.intake.rtf;

import org.jspecify.annotations.NullMarked;
