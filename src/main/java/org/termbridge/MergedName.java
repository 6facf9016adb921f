package org.termbridge;

import java.util.Optional;
import org.termbridge.carrier.CarrierFormat;
import org.termbridge.document.Language;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.intake.Intake;
import org.termbridge.xliff.DocumentName;

/** What a merged document is called: {@code <original name without extension>.<lang>.<ext>}. */
final class MergedName {

  private MergedName() {}

  /** Of a document that is being merged. */
  static String of(Release release, Language target, Optional<CarrierFormat> as) {
    return of(release.name(), release.road(), target, as, release.format().extension());
  }

  /** Of one that is known by what its XLIFF says only. */
  static String of(DocumentName document, Optional<CarrierFormat> as) {
    String name = document.original();
    Road road = Intake.road(document.mediaType(), name);
    return of(name, road, Language.of(document.target()), as, "");
  }

  /**
   * The name.
   *
   * @param own extension of the format, for names that have none
   */
  private static String of(
      String name, Road road, Language target, Optional<CarrierFormat> as, String own) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String extension =
        road == Road.REFLOW
            ? as.orElse(CarrierFormat.XHTML).extension()
            : dot < 0 ? own : name.substring(dot + 1);
    return stem + "." + target + "." + extension;
  }
}
