package org.termbridge.intake.ole;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.block.CleanUp;

/**
 * Reads slides as PowerPoint 97 to 2003 saves them. Tika's parser stands on the same library, but
 * keeps neither titles nor emphasis nor the levels of lists.
 */
public final class PptReader {

  private PptReader() {}

  public static Carried read(Path file, Limits limits) throws IOException {
    return OleFile.read(file, limits, PptReader::body, OleFile.refused("PowerPoint"));
  }

  private static OleFile.Body body(POIFSFileSystem container) throws IOException {
    try (HSLFSlideShow show = new HSLFSlideShow(container.getRoot())) {
      PptShapes shapes = new PptShapes();
      for (HSLFSlide slide : show.getSlides()) {
        if (!slide.isHidden()) {
          read(slide, shapes);
        }
      }
      return new OleFile.Body(CleanUp.office(shapes.blocks()), shapes.runningHeads());
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
