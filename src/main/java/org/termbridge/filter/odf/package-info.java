/** OpenDocument: text, sheets, slides. */
@NullMarked
package org.termbridge.filter.odf;

import org.jspecify.annotations.NullMarked;
