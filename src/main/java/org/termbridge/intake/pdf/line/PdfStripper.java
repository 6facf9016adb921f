package org.termbridge.intake.pdf.line;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.InputException;

/**
 * Reads the pages of a PDF as lines of words, in the order of the content. Counts what it cannot
 * read, and stops at a document that draws without end.
 */
public final class PdfStripper extends PDFTextStripper {

  /** Drawing steps of a whole document; a full page of text has about five thousand. */
  private static final long MOST_STEPS = 30_000_000;

  private static final int MOST_GLYPHS = 20_000_000;

  private final List<PdfPage> pages = new ArrayList<>();
  private final IdentityHashMap<TextPosition, PdfGlyph> glyphs = new IdentityHashMap<>();
  private final PdfLooks looks = new PdfLooks();
  private final Deque<Integer> contents = new ArrayDeque<>();
  private PdfLineBuilder builder = new PdfLineBuilder(1, PdfLinks.NONE);
  private @Nullable InputException stop;
  private long steps;
  private long shown;
  private long unmapped;
  private boolean vertical;
  private boolean isInNote;
  private final List<Integer> hiddenPages = new ArrayList<>();
  private long shownOnPage;
  private long hiddenOnPage;

  private PdfStripper() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** Reads all pages. */
  public static PdfStripper read(PDDocument document) throws IOException {
    PdfStripper stripper = new PdfStripper();
    stripper.writeText(document, Writer.nullWriter());
    if (stripper.stop != null) {
      throw stripper.stop;
    }
    return stripper;
  }

  public List<PdfPage> pages() {
    return pages;
  }

  /** Glyphs that no character belongs to, as a share of all glyphs. */
  public double unmappedShare() {
    return shown == 0 ? 0 : (double) unmapped / shown;
  }

  public long unmapped() {
    return unmapped;
  }

  /** Whether a font writes from top to bottom. */
  public boolean isVertical() {
    return vertical;
  }

  /** Pages most of whose text is drawn so that nobody sees it. */
  public List<Integer> hiddenPages() {
    return hiddenPages;
  }

  @Override
  protected void startPage(PDPage page) {
    shownOnPage = 0;
    hiddenOnPage = 0;
    glyphs.clear();
    contents.clear();
    builder = new PdfLineBuilder(getCurrentPageNo(), PdfLinks.of(page));
  }

  /** What lies on the page is read after its content. */
  @Override
  protected void writePage() throws IOException {
    isInNote = true;
    for (PDAnnotation note : PdfNotes.of(getCurrentPage())) {
      show(note);
    }
    isInNote = false;
    super.writePage();
  }

  private void show(PDAnnotation note) {
    try {
      showAnnotation(note);
    } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
      // What it does not show is missed among the lines, and that is said.
    }
  }

  @Override
  protected void endPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    if (hiddenOnPage * 2 > shownOnPage) {
      hiddenPages.add(getCurrentPageNo());
    }
    pages.add(
        new PdfPage(
            getCurrentPageNo(),
            turned ? box.getHeight() : box.getWidth(),
            turned ? box.getWidth() : box.getHeight(),
            builder.lines()));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > MOST_STEPS || shown > MOST_GLYPHS) {
      stop = InputException.of("E0217");
      throw stop;
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    int outer = contents.isEmpty() ? PdfWord.UNMARKED : contents.element();
    int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    if (COSName.ARTIFACT.equals(tag)) {
      own = PdfWord.ARTIFACT;
    }
    contents.push(own == -1 ? outer : own);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    contents.poll();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    shownOnPage++;
    hiddenOnPage += isHidden() ? 1 : 0;
    vertical |= font.isVertical();
    if (displacement.getX() + displacement.getY() != 0 && !isReadable(font, code)) {
      unmapped++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  private boolean isHidden() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
  }

  private static boolean isReadable(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    return text == null
        ? font instanceof PDType3Font && code == ' '
        : text.codePoints().anyMatch(c -> !Character.isISOControl(c) || Character.isWhitespace(c));
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    int content = contents.isEmpty() ? PdfWord.UNMARKED : contents.element();
    content = isInNote ? PdfWord.NOTE : content;
    boolean outlined = mode.isFill() && mode.isStroke();
    glyphs.put(text, new PdfGlyph(looks.of(text.getFont(), outlined), content));
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    builder.add(positions, glyphs);
  }

  @Override
  protected void writeWordSeparator() {
    builder.gap();
  }

  @Override
  protected void writeLineSeparator() {
    builder.endLine();
  }
}
