package org.termbridge.intake.pdf.line;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

/**
 * Text that lies on a page without being part of its content: filled form fields (ISO 32000-1,
 * 12.7.4) and free text annotations (12.5.6.6). What they show is drawn by their appearance.
 */
public final class PdfNotes {

  private static final int DEEPEST = 32;
  private static final int PASSWORD = 1 << 13;

  private PdfNotes() {}

  /** Those of a page that hold text and are shown. */
  public static List<PDAnnotation> of(PDPage page) {
    try {
      return page.getAnnotations().stream()
          .filter(note -> !note.isHidden() && !note.isNoView())
          .filter(note -> !text(note).isBlank())
          .toList();
    } catch (IOException | RuntimeException e) {
      // Annotations that cannot be read show nothing either.
      return List.of();
    }
  }

  public static boolean isField(PDAnnotation note) {
    return "Widget".equals(note.getSubtype());
  }

  /** What was typed into it; empty if it is no field or annotation of text. */
  public static String text(PDAnnotation note) {
    COSDictionary own = note.getCOSObject();
    if ("FreeText".equals(note.getSubtype())) {
      return textOf(own.getDictionaryObject(COSName.CONTENTS));
    }
    if (!isField(note) || !isOfText(own)) {
      return "";
    }
    return textOf(inherited(own, COSName.V));
  }

  /** What draws it; nothing if that is missing or no drawing. */
  public static Optional<COSStream> appearance(PDAnnotation note) {
    try {
      return Optional.ofNullable(note.getNormalAppearanceStream())
          .map(PDAppearanceStream::getCOSObject);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfText(COSDictionary field) {
    COSBase kind = inherited(field, COSName.FT);
    boolean isSecret =
        inherited(field, COSName.FF) instanceof COSNumber flags
            && (flags.intValue() & PASSWORD) != 0;
    return !isSecret && (COSName.TX.equals(kind) || COSName.CH.equals(kind));
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int depth = 0; depth < DEEPEST && at != null; depth++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  private static String textOf(@Nullable COSBase value) {
    if (value instanceof COSString string) {
      return string.getString();
    }
    if (value instanceof COSStream stream) {
      return stream.toTextString();
    }
    return value instanceof COSArray array && array.size() > 0 ? textOf(array.getObject(0)) : "";
  }

  /** Whether the text is among what the pages show. */
  public static boolean isAmong(PDAnnotation note, String letters) {
    return letters.contains(letters(text(note)));
  }

  /** Letters and digits alone, so that line ends and spaces make no difference. */
  public static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
