package org.termbridge;

import java.util.List;
import org.termbridge.document.Language;
import org.termbridge.filter.FilterSettings;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.segment.SegmentOptions;
import org.termbridge.xliff.XliffVersion;

/**
 * How to extract.
 *
 * @param to target languages, at least one
 * @param intake source language and limits
 * @param filter changes to the filters' defaults
 * @param segment additions to the sentence rules
 * @param version of the XLIFF
 * @param coverage compare the units with a second reading of the document
 * @param embed carry the original inside the XLIFF instead of beside it
 * @param force replace existing outputs that differ
 */
public record ExtractOptions(
    List<Language> to,
    IntakeOptions intake,
    FilterSettings filter,
    SegmentOptions segment,
    XliffVersion version,
    boolean coverage,
    boolean embed,
    boolean force) {

  public ExtractOptions {
    to = List.copyOf(to);
  }

  /** Into these languages, everything else by default. */
  public static ExtractOptions to(Language... languages) {
    return new ExtractOptions(
        List.of(languages),
        IntakeOptions.DEFAULT,
        FilterSettings.DEFAULT,
        SegmentOptions.DEFAULT,
        XliffVersion.V2_0,
        /* coverage= */ false,
        /* embed= */ false,
        /* force= */ false);
  }

  public ExtractOptions withVersion(XliffVersion newVersion) {
    return new ExtractOptions(to, intake, filter, segment, newVersion, coverage, embed, force);
  }

  public ExtractOptions withCoverage() {
    return new ExtractOptions(to, intake, filter, segment, version, true, embed, force);
  }

  public ExtractOptions withFrom(Language language) {
    return new ExtractOptions(
        to, intake.withFrom(language), filter, segment, version, coverage, embed, force);
  }
}
