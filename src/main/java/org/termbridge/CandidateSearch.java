package org.termbridge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Language;
import org.termbridge.document.Release;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Segment;
import org.termbridge.document.Translation;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.Filters;
import org.termbridge.glossary.Candidate;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.TermCandidates;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.segment.SegmentOptions;
import org.termbridge.segment.Segmenter;
import org.termbridge.xliff.XliffReader;

/** What of documents a glossary may want: their sentences, as extraction cuts them, are read. */
public final class CandidateSearch {

  private final Glossary glossary;
  private final IntakeOptions intake;
  private final FilterSettings settings;
  private final Map<Language, TermCandidates> byLanguage = new LinkedHashMap<>();

  /**
   * Nothing read yet.
   *
   * @param glossary tells what is known already
   * @param intake language of the documents and limits
   * @param settings changes to the filters' defaults
   */
  public CandidateSearch(Glossary glossary, IntakeOptions intake, FilterSettings settings) {
    this.glossary = glossary;
    this.intake = intake;
    this.settings = settings;
  }

  /**
   * Reads a document of any format, and the documents inside it.
   *
   * @throws org.termbridge.document.InputException E02.. or E03.. if it cannot be read
   */
  public void readDocument(Path file) throws IOException {
    read(new Intake(intake).open(file), file.toString());
  }

  private void read(Release release, String place) throws IOException {
    Segmenter segmenter = Segmenter.of(release.language(), SegmentOptions.DEFAULT);
    TermCandidates candidates = candidates(release.language());
    new Filters(settings)
        .read(
            release,
            unit -> {
              if (unit.translate()) {
                for (Segment segment : segmenter.segment(unit).segments()) {
                  candidates.read(segment.source().words(), place);
                }
              }
            });
    for (Release attachment : release.attachments()) {
      read(attachment, place + "!/" + attachment.name());
    }
  }

  /**
   * Reads the sources of a translation.
   *
   * @throws org.termbridge.document.InputException E05.. if it is no XLIFF
   */
  public void readXliff(Path file) {
    for (Bilingual document : XliffReader.read(file)) {
      TermCandidates candidates = candidates(Language.of(document.source()));
      for (Translation unit : document.translations()) {
        unit.parts().stream()
            .filter(ReturnedPart::segment)
            .forEach(part -> candidates.read(part.source().words(), file.toString()));
      }
    }
  }

  private TermCandidates candidates(Language language) {
    return byLanguage.computeIfAbsent(language, each -> TermCandidates.of(glossary, each));
  }

  /** The candidates of all that was read, the most frequent first. */
  public List<Candidate> found() {
    return byLanguage.values().stream()
        .flatMap(candidates -> candidates.found().stream())
        .sorted(Comparator.comparing(candidate -> -candidate.count()))
        .toList();
  }
}
