/** A file as judges see it: schemas, Okapi's library, the structure that rules speak of. */
@NullMarked
package org.termbridge.xliff.judge;

import org.jspecify.annotations.NullMarked;
