package org.termbridge.intake.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a PDF ends. Its table of contents stands at the end (ISO 32000-1, section 7.5.5), so that a
 * file that is cut off has none; PDFBox makes one of the objects it finds, and says nothing of
 * those that it does not find.
 */
enum PdfEnd {
  /** With its table of contents. */
  WHOLE,
  /** Without it, but behind a whole object: it may have been written so. */
  MISSING,
  /** Inside an object. */
  CUT_OFF;

  /** Readers look for the table within this from the end; some allow less. */
  private static final int TAIL = 2_048;

  private static final int LONGEST = 1 << 30;

  /** The first part of a file made for the web has a table of its own, at 0. */
  private static final Pattern TABLE = Pattern.compile("startxref\\s+[1-9]");

  private static final Pattern OBJECT = Pattern.compile("\\d\\s+\\d+\\s+obj\\b");

  static PdfEnd of(Path file) throws IOException {
    String tail = tail(file);
    if (isWhole(tail) || Files.size(file) > LONGEST) {
      return WHOLE;
    }
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (isWhole(all)) {
      return WHOLE;
    }
    Matcher object =
        OBJECT.matcher(all).region(Math.max(0, all.lastIndexOf("endobj")), all.length());
    return object.find() ? CUT_OFF : MISSING;
  }

  private static String tail(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
      in.seek(in.length() - bytes.length);
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** The last table stands behind all objects: later versions of the document are added there. */
  private static boolean isWhole(String text) {
    int table = text.lastIndexOf("startxref");
    return table >= 0
        && TABLE.matcher(text).region(table, text.length()).lookingAt()
        && !OBJECT.matcher(text).region(table, text.length()).find();
  }
}
