package org.termbridge.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.Limits;
import org.termbridge.intake.pdf.line.PdfNotes;

/**
 * Inflates the drawing streams of a PDF before anybody interprets them: a small file can hold
 * hundreds of megabytes, and a broken stream ends a page without a word.
 */
final class PdfGuard {

  private static final int BUFFER = 1 << 16;

  private final Limits limits;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final byte[] buffer = new byte[BUFFER];
  private long total;

  private PdfGuard(Limits limits) {
    this.limits = limits;
  }

  /**
   * Checks all pages.
   *
   * @throws InputException E0209 if they inflate to more than the limits allow, E0207 if one is
   *     damaged
   */
  static void check(PDDocument document, Limits limits) throws IOException {
    PdfGuard guard = new PdfGuard(limits);
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      guard.check(page, number);
    }
  }

  private void check(PDPage page, int number) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    Deque<COSBase> waiting = new ArrayDeque<>();
    if (contents instanceof COSArray array) {
      array.forEach(entry -> add(waiting, entry));
    } else {
      add(waiting, contents);
    }
    addForms(waiting, page.getResources() == null ? null : page.getResources().getCOSObject());
    try {
      inflateAll(waiting);
    } catch (DataFormatException e) {
      throw new InputException(Problem.of("E0207").at("page " + number), e);
    }
    for (PDAnnotation note : PdfNotes.of(page)) {
      check(note);
    }
  }

  /** What a broken one shows is missed later, and costs no more than itself. */
  private void check(PDAnnotation note) throws IOException {
    try {
      inflateAll(new ArrayDeque<>(PdfNotes.appearance(note).stream().toList()));
    } catch (DataFormatException e) {
      note.setAppearance(null);
    }
  }

  private void inflateAll(Deque<COSBase> waiting) throws IOException, DataFormatException {
    while (!waiting.isEmpty()) {
      COSBase next = waiting.remove();
      if (next instanceof COSStream stream && seen.add(stream)) {
        inflate(stream);
        addForms(waiting, stream.getCOSDictionary(COSName.RESOURCES));
      }
    }
  }

  private static void add(Deque<COSBase> waiting, @Nullable COSBase entry) {
    COSBase value = entry instanceof COSObject object ? object.getObject() : entry;
    if (value != null) {
      waiting.add(value);
    }
  }

  private static void addForms(Deque<COSBase> waiting, @Nullable COSDictionary resources) {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return;
    }
    for (COSName name : objects.keySet()) {
      if (objects.getDictionaryObject(name) instanceof COSStream stream
          && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
        waiting.add(stream);
      }
    }
  }

  private void inflate(COSStream stream) throws IOException, DataFormatException {
    try (InputStream raw = stream.createRawInputStream()) {
      COSBase filter = firstFilter(stream);
      if (!COSName.FLATE_DECODE.equals(filter)
          && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
        count(raw.transferTo(OutputStream.nullOutputStream()));
        return;
      }
      inflate(raw);
    }
  }

  private static @Nullable COSBase firstFilter(COSStream stream) {
    COSBase filters = stream.getFilters();
    return filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
  }

  private void inflate(InputStream raw) throws IOException, DataFormatException {
    Inflater inflater = new Inflater();
    byte[] out = new byte[BUFFER];
    long own = 0;
    try {
      for (int read = raw.read(buffer); read > 0; read = raw.read(buffer)) {
        inflater.setInput(buffer, 0, read);
        int written = inflate(inflater, out, own);
        while (written > 0) {
          own += written;
          count(written);
          if (own > limits.entry()) {
            throw InputException.of("E0209", "a page of " + (own >> 20) + " MB");
          }
          written = inflate(inflater, out, own);
        }
      }
    } finally {
      inflater.end();
    }
  }

  /** A wrong check sum behind whole data harms nobody. */
  private static int inflate(Inflater inflater, byte[] out, long own) throws DataFormatException {
    try {
      return inflater.inflate(out);
    } catch (DataFormatException e) {
      if (own > 0 && String.valueOf(e.getMessage()).contains("check")) {
        return 0;
      }
      throw e;
    }
  }

  private void count(long bytes) {
    total += bytes;
    if (total > limits.total()) {
      throw InputException.of("E0209", "pages of " + (total >> 20) + " MB");
    }
  }

  /** Whether a file that could not be opened says that it is encrypted. */
  static boolean namesEncryption(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(1 << 24);
      return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("/Encrypt");
    }
  }
}
