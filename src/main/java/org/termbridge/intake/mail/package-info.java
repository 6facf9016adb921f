/** Messages, with what is attached to them. */
@NullMarked
package org.termbridge.intake.mail;

import org.jspecify.annotations.NullMarked;
