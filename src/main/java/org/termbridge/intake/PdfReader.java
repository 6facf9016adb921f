package org.termbridge.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * Reads a PDF into blocks: by its own structure where that holds the same text as its pages, else
 * by what the pages look like.
 */
final class PdfReader {

  /** More unreadable glyphs than this share, and the text cannot be trusted. */
  private static final double REFUSED_SHARE = 0.01;

  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @throws InputException E0208 encrypted, E0207 damaged, E0217 endless, E0230 no text layer,
   *     E0231 fonts without characters
   */
  static Carried read(Path file, Limits limits) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile(), "")) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw InputException.of("E0208");
      }
      PdfGuard.check(document, limits);
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new InputException(Problem.of("E0208"), e);
    } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
      // PDFBox throws these, too, at documents that do not say what they must.
      throw damaged(file, e);
    }
  }

  private static InputException damaged(Path file, Exception cause) throws IOException {
    boolean encrypted = PdfGuard.namesEncryption(file);
    return new InputException(Problem.of(encrypted ? "E0208" : "E0207"), cause);
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
    warnings.addAll(PdfExtras.warnings(document));
    PdfHeads heads = PdfHeads.takeOff(withoutArtifacts(pages));
    RunningHeads.warning(heads.heads()).ifPresent(warnings::add);
    List<Block> blocks = PdfParagraphs.of(heads.pages());
    return Carried.of(blocks, PdfExtras.describe(document), warnings, List.of());
  }

  private static List<PdfPage> withoutArtifacts(List<PdfPage> pages) {
    return pages;
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

  static boolean isTagged(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject().containsKey(COSName.STRUCT_TREE_ROOT);
  }
}
