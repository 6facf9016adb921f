package org.termbridge.glossary.lint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/**
 * Concepts that are no longer or not yet in use, and those that never are.
 *
 * @param today the day that counts
 */
public record ValidityRule(LocalDate today) implements LintRule {

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    return glossary.concepts().stream().flatMap(this::check);
  }

  private Stream<LintFinding> check(Concept concept) {
    Optional<LocalDate> from = concept.validity().from();
    Optional<LocalDate> until = concept.validity().until();
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      return Stream.of(
          LintFinding.of(
              "never-valid",
              LintSeverity.ERROR,
              concept,
              from.get().toString(),
              until.get().toString()));
    }
    if (concept.validity().isOverOn(today)) {
      String day = until.map(LocalDate::toString).orElse("");
      return Stream.of(LintFinding.of("expired", LintSeverity.INFO, concept, day));
    }
    return from.filter(today::isBefore).stream()
        .map(day -> LintFinding.of("not-yet-valid", LintSeverity.INFO, concept, day.toString()));
  }
}
