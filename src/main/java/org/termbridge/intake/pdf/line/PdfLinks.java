package org.termbridge.intake.pdf.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The areas of a page that lead to a web or mail address. Pages that are turned have none. */
final class PdfLinks {

  static final PdfLinks NONE = new PdfLinks(List.of());

  private final List<Area> areas;

  private PdfLinks(List<Area> areas) {
    this.areas = areas;
  }

  static PdfLinks of(PDPage page) {
    if (page.getRotation() != 0) {
      return NONE;
    }
    List<Area> areas = new ArrayList<>();
    try {
      for (PDAnnotation annotation : page.getAnnotations()) {
        area(annotation, page.getCropBox()).ifPresent(areas::add);
      }
    } catch (IOException | RuntimeException e) {
      // A broken annotation costs its link, not the page.
      return NONE;
    }
    return new PdfLinks(areas);
  }

  private static Optional<Area> area(PDAnnotation annotation, PDRectangle page) {
    PDRectangle box = annotation.getRectangle();
    if (box != null
        && annotation instanceof PDAnnotationLink link
        && link.getAction() instanceof PDActionURI action
        && action.getURI() != null
        && action.getURI().matches("(?i)(https?|mailto|ftp):.+")) {
      float left = box.getLowerLeftX() - page.getLowerLeftX();
      float top = page.getUpperRightY() - box.getUpperRightY();
      return Optional.of(
          new Area(left, top, left + box.getWidth(), top + box.getHeight(), action.getURI()));
    }
    return Optional.empty();
  }

  /** The address at a point, in points from the page's top left corner. */
  Optional<String> at(float x, float y) {
    for (Area area : areas) {
      if (x >= area.left && x <= area.right && y >= area.top && y <= area.bottom) {
        return Optional.of(area.address);
      }
    }
    return Optional.empty();
  }

  private record Area(float left, float top, float right, float bottom, String address) {}
}
