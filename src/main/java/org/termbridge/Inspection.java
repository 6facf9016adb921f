package org.termbridge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Release;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.Filters;
import org.termbridge.intake.Coverage;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;

/**
 * What a file is, without extracting it.
 *
 * @param release as it would be extracted
 * @param coverage how much of its text would be extracted, if that was asked for
 */
public record Inspection(Release release, Optional<Coverage> coverage) {

  /** Takes the file in; reads its units only if the coverage is wanted. */
  public static Inspection of(
      Path file, IntakeOptions intake, FilterSettings settings, boolean coverage)
      throws IOException {
    Release release = new Intake(intake).open(file);
    if (!coverage) {
      return new Inspection(release, Optional.empty());
    }
    List<String> words = new ArrayList<>();
    Filters filters = new Filters(settings);
    filters.read(release, unit -> words.add(unit.source().words()));
    return new Inspection(
        release, Optional.of(Coverage.of(release, words, () -> filters.wordsWithHidden(release))));
  }
}
