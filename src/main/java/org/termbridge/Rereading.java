package org.termbridge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.Filters;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.intake.Limits;
import org.termbridge.merge.Formatting;
import org.termbridge.merge.MergePlan;

/**
 * The second look: a written document is taken in again and must hold, unit by unit, what the plan
 * says.
 */
record Rereading(Filters filters, Limits limits) {

  /**
   * Reads the file.
   *
   * @return W0616 for each unit whose words are right and whose formatting is not
   * @throws InputException E0603 at the first unit that has other words, or has lost a code that
   *     carries content: an image, a link, the mark of a note
   */
  List<Problem> check(
      Path written, Release release, LanguagePair pair, MergePlan plan, List<Unit> units)
      throws IOException {
    List<Intended> expected =
        units.stream()
            .map(unit -> new Intended(unit.id(), plan.target(unit).orElseGet(unit::source)))
            .filter(unit -> !words(unit.text()).isEmpty())
            .toList();
    List<Text> found = new ArrayList<>();
    IntakeOptions intake = new IntakeOptions(Optional.of(pair.target()), limits);
    String name = release.road() == Road.REFLOW ? "carrier.xhtml" : release.name();
    Release again = new Intake(intake).open(written, name);
    filters.read(again, unit -> found.add(unit.source()));
    found.removeIf(text -> words(text).isEmpty());
    return compare(expected, found);
  }

  /** What a unit should hold now. */
  private record Intended(String id, Text text) {}

  private static List<Problem> compare(List<Intended> expected, List<Text> found) {
    int common = Math.min(expected.size(), found.size());
    List<Problem> warnings = new ArrayList<>();
    for (int i = 0; i < common; i++) {
      Intended intended = expected.get(i);
      String was = words(intended.text());
      String is = words(found.get(i));
      if (!was.equals(is)) {
        throw differs("\u201c%s\u201d became \u201c%s\u201d", was, is);
      }
      compareCodes(intended, found.get(i)).ifPresent(warnings::add);
    }
    if (expected.size() > common) {
      throw differs("\u201c%s\u201d is missing%s", words(expected.get(common).text()), "");
    }
    if (found.size() > common) {
      throw differs("\u201c%s\u201d is too much%s", words(found.get(common)), "");
    }
    return warnings;
  }

  private static Optional<Problem> compareCodes(Intended intended, Text found) {
    Optional<Formatting.Loss> loss = Formatting.of(intended.text()).lostIn(Formatting.of(found));
    if (loss.isPresent() && loss.get().isContent()) {
      throw differs("%s is gone from \u201c%s\u201d", loss.get().what(), words(intended.text()));
    }
    return loss.map(lost -> Problem.of("W0616", lost.what()).at(intended.id()));
  }

  private static InputException differs(String pattern, String expected, String found) {
    return new InputException(
        Problem.of("E0603", String.format(pattern, shortened(expected), shortened(found))));
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "\u2026";
  }

  /** White space counts as one space: formats may break lines as they like. */
  private static String words(Text text) {
    return text.words().replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
