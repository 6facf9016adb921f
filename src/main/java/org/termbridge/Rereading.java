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
import org.termbridge.merge.MergePlan;

/**
 * The second look: a written document is taken in again and must hold, unit by unit, what the plan
 * says.
 */
record Rereading(Filters filters, Limits limits) {

  /**
   * Reads the file.
   *
   * @throws InputException E0603 at the first unit that differs
   */
  void check(Path written, Release release, LanguagePair pair, MergePlan plan, List<Unit> units)
      throws IOException {
    List<String> expected =
        units.stream()
            .map(unit -> words(plan.target(unit).orElseGet(unit::source)))
            .filter(words -> !words.isEmpty())
            .toList();
    List<String> found = new ArrayList<>();
    IntakeOptions intake = new IntakeOptions(Optional.of(pair.target()), limits);
    String name = release.road() == Road.REFLOW ? "carrier.xhtml" : release.name();
    Release again = new Intake(intake).open(written, name);
    filters.read(again, unit -> found.add(words(unit.source())));
    found.removeIf(String::isEmpty);
    compare(expected, found);
  }

  private static void compare(List<String> expected, List<String> found) {
    int common = Math.min(expected.size(), found.size());
    for (int i = 0; i < common; i++) {
      if (!expected.get(i).equals(found.get(i))) {
        throw differs("\u201c%s\u201d became \u201c%s\u201d", expected.get(i), found.get(i));
      }
    }
    if (expected.size() > common) {
      throw differs("\u201c%s\u201d is missing%s", expected.get(common), "");
    }
    if (found.size() > common) {
      throw differs("\u201c%s\u201d is too much%s", found.get(common), "");
    }
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
