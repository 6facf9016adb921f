/** Zip containers in which only the parts that hold a changed unit are written anew. */
@NullMarked
package org.termbridge.filter.container;

import org.jspecify.annotations.NullMarked;
