/** The words and lines of a PDF's pages, in reading order. */
@NullMarked
package org.termbridge.intake.pdf.line;

import org.jspecify.annotations.NullMarked;
