package org.termbridge.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.SummaryExtractor;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * Reads slides as PowerPoint 97 to 2003 saves them. Tika's parser stands on the same library, but
 * keeps neither titles nor emphasis nor the levels of lists.
 */
final class PptReader {

  private PptReader() {}

  static Carried read(Path file, Limits limits) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        HSLFSlideShow show = new HSLFSlideShow(container.getRoot())) {
      PptShapes shapes = new PptShapes();
      for (HSLFSlide slide : show.getSlides()) {
        if (!slide.isHidden()) {
          read(slide, shapes);
        }
      }
      List<Block> blocks = CleanUp.office(shapes.blocks());
      if (blocks.stream().mapToLong(block -> block.text().length()).sum() > limits.total() / 8) {
        throw InputException.of("E0217");
      }
      Metadata metadata = new Metadata();
      new SummaryExtractor(metadata).parseSummaries(container);
      List<Problem> warnings = RunningHeads.warning(shapes.runningHeads()).stream().toList();
      return Carried.of(blocks, TikaMetadata.describe(metadata), warnings, List.of());
    } catch (InputException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new InputException(Problem.of("E0208"), e);
    } catch (OldFileFormatException e) {
      throw new InputException(Problem.of("E0221", "PowerPoint of an early version"), e);
    } catch (TikaException | IOException | RuntimeException e) {
      throw new InputException(Problem.of("E0216"), e);
    }
  }

  private static void read(HSLFSlide slide, PptShapes shapes) {
    shapes.slide(slide);
    HSLFNotes notes = slide.getNotes();
    if (notes != null) {
      shapes.notes(notes.getShapes());
    }
  }
}
