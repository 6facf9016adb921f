/** Workbooks of Office Open XML. */
@NullMarked
package org.termbridge.filter.sheet;

import org.jspecify.annotations.NullMarked;
