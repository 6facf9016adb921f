package org.termbridge.intake.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws pages of text as a word processor would: words broken into lines of a column. */
public final class PdfPageMaker implements AutoCloseable {

  public static final PDFont SERIF = new PDType1Font(FontName.TIMES_ROMAN);
  public static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  public final PDDocument document = new PDDocument();
  private @Nullable PDPageContentStream content;
  private float y;

  public PdfPageMaker page() {
    try {
      if (content != null) {
        content.close();
      }
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      y = 760;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A paragraph of 11 point text between the margins, and a gap below. */
  public PdfPageMaker paragraph(String text) {
    return lines(text, SERIF, 11, 70, 450).gap(8);
  }

  public PdfPageMaker heading(String text, float size) {
    return lines(text, BOLD, size, 70, 450).gap(10);
  }

  /** One line of body text. */
  public PdfPageMaker line(String text) {
    return lines(text, SERIF, 11, 70, 450);
  }

  /** Words broken into lines that start at x and are at most so wide. */
  public PdfPageMaker lines(String text, PDFont font, float size, float x, float width) {
    try {
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (font.getStringWidth(longer) / 1000 * size > width) {
          at(line.toString(), font, size, x, y);
          y -= size * 1.2f;
          longer = word;
        }
        line.setLength(0);
        line.append(longer);
      }
      at(line.toString(), font, size, x, y);
      y -= size * 1.2f;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PdfPageMaker gap(float points) {
    y -= points;
    return this;
  }

  public PdfPageMaker moveTo(float newY) {
    y = newY;
    return this;
  }

  /** Text at a place, in points from the bottom left. */
  public PdfPageMaker at(String text, PDFont font, float size, float x, float baseline) {
    PDPageContentStream stream = content;
    if (stream == null) {
      throw new IllegalStateException("no page yet");
    }
    try {
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(x, baseline);
      stream.showText(text);
      stream.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text that runs up the page. */
  public PdfPageMaker turned(String text, float x, float baseline) {
    PDPageContentStream stream = content;
    if (stream == null) {
      throw new IllegalStateException("no page yet");
    }
    try {
      stream.beginText();
      stream.setFont(SERIF, 11);
      stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, baseline));
      stream.showText(text);
      stream.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays a field or a note on the last page. */
  PdfPageMaker lay(PDAnnotation note) throws IOException {
    document.getPage(document.getNumberOfPages() - 1).setAnnotations(List.of(note));
    return this;
  }

  PDAnnotationWidget field(String value, String shown) {
    return field(document, value, shown);
  }

  /** A form field that holds one text and shows another, or the same. */
  static PDAnnotationWidget field(PDDocument document, String value, String shown) {
    PDAnnotationWidget field = new PDAnnotationWidget();
    field.getCOSObject().setItem(COSName.FT, COSName.TX);
    field.getCOSObject().setString(COSName.V, value);
    field.setRectangle(new PDRectangle(100, 100, 180, 20));
    field.setAppearance(appearance(document, shown));
    return field;
  }

  static PDAppearanceDictionary appearance(PDDocument document, String text) {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(new PDRectangle(180, 20));
    stream.setResources(new PDResources());
    try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream)) {
      content.beginText();
      content.setFont(SERIF, 11);
      content.newLineAtOffset(2, 5);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    return appearance;
  }

  public Path save(Path file) {
    try {
      if (content != null) {
        content.close();
        content = null;
      }
      document.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
