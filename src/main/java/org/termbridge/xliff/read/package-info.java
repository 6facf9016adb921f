/** XLIFF of any version and tool to documents. */
@NullMarked
package org.termbridge.xliff.read;

import org.jspecify.annotations.NullMarked;
