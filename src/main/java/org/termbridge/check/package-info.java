/** What an editor should look at in a translation: one file a check, findings as values. */
@NullMarked
package org.termbridge.check;

import org.jspecify.annotations.NullMarked;
