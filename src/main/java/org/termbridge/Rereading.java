package org.termbridge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Code;
import org.termbridge.document.Format;
import org.termbridge.document.Inline;
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
   * @param intended every unit of the document, in its order
   * @return W0616 for each unit whose words are right and whose formatting is not
   * @throws InputException E0603 at the first unit that has other words, or has lost a code that
   *     carries content: an image, a link, the mark of a note
   */
  List<Problem> check(Path written, Release release, LanguagePair pair, List<Intended> intended)
      throws IOException {
    IntakeOptions intake = new IntakeOptions(Optional.of(pair.target()), limits);
    String name = release.road() == Road.REFLOW ? "carrier.xhtml" : release.name();
    Release again = new Intake(intake).open(written, name);
    if (again.format() == Format.TXT) {
      FlowingText flow = new FlowingText(intended.stream().map(Intended::words).iterator());
      filters.read(again, unit -> flow.add(unit.source().words()));
      flow.end();
      return List.of();
    }
    Comparison comparison = new Comparison(intended);
    filters.readBack(again, release, comparison::add);
    return comparison.end();
  }

  /**
   * Compares an earlier merge of the same document, which this one would replace.
   *
   * @return ids of the units that have other words there; empty if it is no such merge, or none has
   */
  List<String> otherIn(Path standing, Release release, LanguagePair pair, List<Intended> intended)
      throws IOException {
    Map<String, String> found = new HashMap<>();
    try {
      IntakeOptions intake = new IntakeOptions(Optional.of(pair.target()), limits);
      Release earlier = new Intake(intake).open(standing, release.name());
      filters.readBack(earlier, release, units -> units.forEach(unit -> put(found, unit)));
    } catch (InputException e) {
      return List.of();
    }
    List<String> other =
        intended.stream()
            .filter(unit -> !unit.words().equals(found.get(unit.id())))
            .map(Intended::id)
            .toList();
    long known = intended.stream().filter(unit -> found.containsKey(unit.id())).count();
    return 2 * known > intended.size() ? other : List.of();
  }

  /** The last way to read a unit is by its translation. */
  private static void put(Map<String, String> found, Unit unit) {
    found.put(unit.id(), words(unit.source()));
  }

  /** What a unit should hold now: its translation, or its source where it has none. */
  record Intended(String id, Text text) {

    static List<Intended> of(List<Unit> units, MergePlan plan) {
      return units.stream()
          .map(unit -> new Intended(unit.id(), plan.target(unit).orElseGet(unit::source)))
          .toList();
    }

    private String words() {
      return Rereading.words(text);
    }
  }

  /** Takes the units as they are read; those without words may come and go. */
  private static final class Comparison {

    private final Deque<Intended> expected = new ArrayDeque<>();
    private final List<Problem> warnings = new ArrayList<>();

    Comparison(List<Intended> intended) {
      intended.stream().filter(unit -> !unit.words().isEmpty()).forEach(expected::add);
    }

    /** One unit, by each way to read it. */
    void add(List<Unit> readings) {
      String words = words(readings.get(0).source());
      Intended intended = expected.peek();
      if (intended == null) {
        if (!words.isEmpty()) {
          throw differs("\u201c%s\u201d is too much%s", words, "");
        }
        return;
      }
      if (!words.isEmpty() || isTyped(readings, intended)) {
        compare(readings, expected.remove());
      }
    }

    private void compare(List<Unit> readings, Intended intended) {
      Optional<Text> found =
          readings.stream()
              .map(Unit::source)
              .filter(reading -> words(reading).equals(intended.words()))
              .findFirst();
      if (found.isEmpty() && !isTyped(readings, intended)) {
        String words = words(readings.get(0).source());
        throw differs("\u201c%s\u201d became \u201c%s\u201d", intended.words(), words);
      }
      if (found.isPresent() && !intended.text().codes().isEmpty()) {
        compareCodes(intended, found.get());
      }
    }

    /** Markup that a translator typed as words is read as codes, in formats of strings. */
    private static boolean isTyped(List<Unit> readings, Intended intended) {
      String all = withCodes(intended.text());
      return readings.stream().anyMatch(unit -> withCodes(unit.source()).equals(all));
    }

    private void compareCodes(Intended intended, Text found) {
      Optional<Formatting.Loss> loss = Formatting.of(intended.text()).lostIn(Formatting.of(found));
      if (loss.isPresent() && loss.get().isContent()) {
        throw differs("%s is gone from \u201c%s\u201d", loss.get().what(), intended.words());
      }
      loss.ifPresent(lost -> warnings.add(Problem.of("W0616", lost.what()).at(intended.id())));
    }

    List<Problem> end() {
      if (!expected.isEmpty()) {
        throw differs("\u201c%s\u201d is missing%s", expected.remove().words(), "");
      }
      return warnings;
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
    return spaced(text.words());
  }

  /** Words and what the document says for the codes between them. */
  private static String withCodes(Text text) {
    StringBuilder all = new StringBuilder();
    for (Inline inline : text.inlines()) {
      all.append(inline instanceof Code code ? code.data() : inline.words());
    }
    return spaced(all.toString());
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
