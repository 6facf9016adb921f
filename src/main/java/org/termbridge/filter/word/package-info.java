/** Word processing documents of Office Open XML. */
@NullMarked
package org.termbridge.filter.word;

import org.jspecify.annotations.NullMarked;
