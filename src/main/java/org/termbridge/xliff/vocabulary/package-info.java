/** Names and entries of ours in the words of each version of XLIFF. */
@NullMarked
package org.termbridge.xliff.vocabulary;

import org.jspecify.annotations.NullMarked;
