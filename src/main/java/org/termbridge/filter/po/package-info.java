/** PO: messages and the plural forms of their languages. */
@NullMarked
package org.termbridge.filter.po;

import org.jspecify.annotations.NullMarked;
