/** XML read without trust and written to the byte. */
@NullMarked
package org.termbridge.xliff.xml;

import org.jspecify.annotations.NullMarked;
