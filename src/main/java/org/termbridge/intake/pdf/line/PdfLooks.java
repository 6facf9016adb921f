package org.termbridge.intake.pdf.line;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/** Bold and italic by a font's name and description, looked up once a font. */
final class PdfLooks {

  private static final int BOLD_WEIGHT = 600;

  private final IdentityHashMap<PDFont, Set<Emphasis>> looks = new IdentityHashMap<>();

  /**
   * The emphasis that a font shows.
   *
   * @param outlined filled and stroked: how programs make a bold face that the font has not
   */
  Set<Emphasis> of(PDFont font, boolean outlined) {
    Set<Emphasis> look = looks.computeIfAbsent(font, PdfLooks::look);
    if (!outlined || look.contains(Emphasis.B)) {
      return look;
    }
    return look.contains(Emphasis.I) ? EnumSet.of(Emphasis.B, Emphasis.I) : EnumSet.of(Emphasis.B);
  }

  private static Set<Emphasis> look(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    Set<Emphasis> look = EnumSet.noneOf(Emphasis.class);
    if (name.matches(".*(bold|black|heavy|demi).*")
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT))) {
      look.add(Emphasis.B);
    }
    if (name.contains("italic")
        || name.contains("oblique")
        || (descriptor != null && descriptor.isItalic())) {
      look.add(Emphasis.I);
    }
    return look;
  }
}
