package org.termbridge.intake.pdf.line;

import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/**
 * How a character looks and which marked content it belongs to.
 *
 * @param emphasis bold and italic
 * @param content see {@link PdfWord#content()}
 */
record PdfGlyph(Set<Emphasis> emphasis, int content) {

  static final PdfGlyph PLAIN = new PdfGlyph(Set.of(), PdfWord.UNMARKED);
}
