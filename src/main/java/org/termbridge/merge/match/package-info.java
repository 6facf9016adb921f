/** Which of what came back belongs where: units to units, sentences to sentences. */
@NullMarked
package org.termbridge.merge.match;

import org.jspecify.annotations.NullMarked;
