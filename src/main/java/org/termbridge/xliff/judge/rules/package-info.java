/** What no schema can state, one file a few sentences of the specification. */
@NullMarked
package org.termbridge.xliff.judge.rules;

import org.jspecify.annotations.NullMarked;
