package org.termbridge.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.block.ListMarks;
import org.termbridge.intake.block.RunningHeads;
import org.termbridge.intake.pdf.line.PdfHiddenText;
import org.termbridge.intake.pdf.line.PdfPage;
import org.termbridge.intake.pdf.line.PdfScript;
import org.termbridge.intake.pdf.line.PdfStripper;

/**
 * Reads a PDF into blocks: by its own structure where that holds the same text as its pages, else
 * by what the pages look like.
 */
public final class PdfReader {

  /** More unreadable glyphs than this share, and the text cannot be trusted. */
  private static final double REFUSED_SHARE = 0.01;

  /** A structure whose text differs more from the pages' than this is not used. */
  private static final double MOST_DIFFERENCE = 0.05;

  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @throws InputException E0208 encrypted, E0207 damaged or cut off, E0217 endless, E0230 no text
   *     layer, E0231 fonts without characters, E0232 a hidden layer that is no text
   */
  public static Carried read(Path file, Limits limits) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile(), "")) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw InputException.of("E0208");
      }
      PdfEnd end = PdfEnd.of(file);
      if (end == PdfEnd.CUT_OFF) {
        throw InputException.of("E0207");
      }
      PdfGuard.check(document, limits);
      return end == PdfEnd.WHOLE ? read(document) : withoutEnd(document);
    } catch (InvalidPasswordException e) {
      throw new InputException(Problem.of("E0208"), e);
    } catch (IOException e) {
      throw damaged(file, e);
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      if (!isOfLibrary(e)) {
        throw e;
      }
      throw damaged(file, e);
    }
  }

  /**
   * Whether PDFBox threw it, at a document that does not say what it must; from this program's own
   * lines it is a bug. The virtual machine may leave the trace out of one thrown very often, which
   * only a library's loops do.
   */
  static boolean isOfLibrary(RuntimeException e) {
    return Arrays.stream(e.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .map(name -> name.startsWith("org.apache."))
        .orElse(true);
  }

  private static InputException damaged(Path file, Exception cause) throws IOException {
    boolean encrypted = PdfGuard.namesEncryption(file);
    return new InputException(Problem.of(encrypted ? "E0208" : "E0207"), cause);
  }

  /** What is missing of a document without its end may be what makes it readable. */
  private static Carried withoutEnd(PDDocument document) throws IOException {
    int pages = 0;
    for (PDPage page : document.getPages()) {
      pages += page == null ? 0 : 1;
    }
    if (pages < document.getNumberOfPages()) {
      throw new InputException(Problem.of("E0207").at("page " + (pages + 1)));
    }
    try {
      return read(document).withWarning(Problem.of("W0236"));
    } catch (InputException e) {
      throw new InputException(Problem.of("E0207"), e);
    }
  }

  private static Carried read(PDDocument document) throws IOException {
    if (document.getNumberOfPages() == 0) {
      throw InputException.of("E0207");
    }
    PdfStripper stripper = PdfStripper.read(document);
    List<PdfPage> pages = stripper.pages();
    if (pages.stream().noneMatch(PdfPage::hasText)) {
      throw InputException.of("E0230", pages.size());
    }
    List<Problem> warnings = new ArrayList<>();
    judge(stripper).ifPresent(warnings::add);
    pagesWithoutText(pages).ifPresent(warnings::add);
    PdfHiddenText.judge(pages, stripper.hiddenPages()).ifPresent(warnings::add);
    warnings.addAll(PdfExtras.warnings(document, pages));
    if (stripper.isVertical() || pages.stream().anyMatch(PdfReader::isTurned)) {
      warnings.add(Problem.of("W0234"));
    }
    List<Block> blocks = blocks(document, pages, warnings);
    return Carried.of(blocks, PdfExtras.describe(document), warnings, List.of());
  }

  private static List<Block> blocks(
      PDDocument document, List<PdfPage> pages, List<Problem> warnings) {
    Optional<List<Block>> tagged = tagged(document, pages, warnings);
    if (tagged.isPresent()) {
      return tagged.get();
    }
    PdfHeads heads = PdfHeads.takeOff(pages);
    RunningHeads.warning(heads.heads()).ifPresent(warnings::add);
    return PdfParagraphs.of(heads.pages());
  }

  /** By the structure, if it holds what the pages hold and its paragraphs are paragraphs. */
  private static Optional<List<Block>> tagged(
      PDDocument document, List<PdfPage> pages, List<Problem> warnings) {
    PdfMarked marked = new PdfMarked(pages);
    Optional<List<Block>> blocks = PdfTags.read(document, marked, pages);
    if (blocks.isEmpty()
        || marked.difference(blocks.get()) > MOST_DIFFERENCE
        || isCutIntoLines(blocks.get())) {
      return Optional.empty();
    }
    List<Block> all = new ArrayList<>(blocks.get());
    List<String> heads = new ArrayList<>(marked.artifacts());
    if (!marked.rest().isEmpty()) {
      // Text that the structure forgot comes last, so that it is not lost.
      PdfHeads rest = PdfHeads.takeOff(PdfPage.of(pages, marked.rest()));
      heads.addAll(rest.heads());
      all.addAll(PdfParagraphs.of(rest.pages()));
    }
    RunningHeads.warning(PdfHeads.kinds(heads)).ifPresent(warnings::add);
    return Optional.of(ListMarks.toItems(all));
  }

  /** Some programs tag each line of a paragraph. */
  private static boolean isCutIntoLines(List<Block> blocks) {
    int cut = 0;
    int paragraphs = 0;
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).isParagraph() && blocks.get(i - 1).isParagraph()) {
        String text = blocks.get(i).text();
        paragraphs++;
        boolean goesOn = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        cut += goesOn && !PdfScript.endsSentence(blocks.get(i - 1).text()) ? 1 : 0;
      }
    }
    return cut > 2 && cut * 5 > paragraphs;
  }

  private static boolean isTurned(PdfPage page) {
    return page.lines().stream().anyMatch(line -> line.direction() != 0);
  }

  private static Optional<Problem> judge(PdfStripper stripper) {
    if (stripper.unmappedShare() > REFUSED_SHARE) {
      throw InputException.of("E0231", Math.round(100 * stripper.unmappedShare()));
    }
    return stripper.unmapped() == 0
        ? Optional.empty()
        : Optional.of(Problem.of("W0231", stripper.unmapped()));
  }

  private static Optional<Problem> pagesWithoutText(List<PdfPage> pages) {
    List<Integer> empty =
        pages.stream().filter(page -> !page.hasText()).map(PdfPage::number).toList();
    return empty.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "W0230",
                empty.size(),
                pages.size(),
                empty.stream().limit(50).map(String::valueOf).collect(Collectors.joining(", "))));
  }
}
