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
 * @param terms official terms
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
    TermOptions terms,
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
        TermOptions.NONE,
        XliffVersion.V2_0,
        /* coverage= */ false,
        /* embed= */ false,
        /* force= */ false);
  }

  public ExtractOptions withVersion(XliffVersion newVersion) {
    return new ExtractOptions(
        to, intake, filter, segment, terms, newVersion, coverage, embed, force);
  }

  public ExtractOptions withCoverage() {
    return new ExtractOptions(to, intake, filter, segment, terms, version, true, embed, force);
  }

  public ExtractOptions withTerms(TermOptions newTerms) {
    return new ExtractOptions(
        to, intake, filter, segment, newTerms, version, coverage, embed, force);
  }

  public ExtractOptions withFrom(Language language) {
    return new ExtractOptions(
        to, intake.withFrom(language), filter, segment, terms, version, coverage, embed, force);
  }
}
