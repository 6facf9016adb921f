package org.termbridge.intake.pdf.line;

import java.util.List;
import org.termbridge.document.LineEndHyphens;

/** What a PDF's words tell about the hyphens at the ends of its lines. */
final class PdfHyphens {

  private final LineEndHyphens hyphens = new LineEndHyphens();

  /** Learns the words of a document. */
  PdfHyphens(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      line.words().forEach(word -> hyphens.learn(word.text()));
    }
  }

  /** Whether the hyphen at a line's end goes, when the next line is joined to it. */
  boolean isDropped(PdfWord last, PdfWord first) {
    return hyphens.isDropped(last.text(), first.text());
  }
}
