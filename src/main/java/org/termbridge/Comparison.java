package org.termbridge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.Rereading.Intended;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.merge.Formatting;

/**
 * Holds the units of a written document, as they are read, against those that were intended. Units
 * without words may come and go.
 */
final class Comparison {

  /** A unit whose words are right and whose formatting is not. */
  static final String LOST_FORMATTING = "W0616";

  private static final int LONGEST = 80;

  /** How far a unit may be looked for that stands somewhere else than it should. */
  private static final int AHEAD = 50;

  private final Deque<Intended> expected = new ArrayDeque<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final Set<String> attributes = new HashSet<>();
  private final Map<String, String> unkept = new LinkedHashMap<>();
  private @Nullable Intended last;

  Comparison(List<Intended> intended) {
    intended.stream().filter(Intended::hasWords).forEach(expected::add);
  }

  /** One unit, by each way to read it. */
  void add(List<Unit> readings) {
    Intended intended = expected.peek();
    if (intended != null && intended.text().equals(readings.get(0).source())) {
      take(readings, expected.remove(), /* isKept= */ true);
      return;
    }
    String words = Rereading.words(readings.get(0).source());
    boolean isKept = intended != null && isKept(readings, intended);
    if (words.isEmpty() && !isKept) {
      return;
    }
    Optional<Intended> moved = isKept ? Optional.empty() : moved(readings);
    if (!isKept && moved.isEmpty() && isCopied(readings.get(0))) {
      return;
    }
    if (intended == null) {
      tooMuch(words);
    } else if (moved.isPresent()) {
      expected.remove(moved.get());
      take(readings, moved.get(), /* isKept= */ true);
    } else if (isKept || intended.id().equals(readings.get(0).id())) {
      take(readings, expected.remove(), isKept);
    } else if (isAhead(readings.get(0).id())) {
      missing(expected.remove());
      add(readings);
    } else {
      tooMuch(words);
    }
  }

  /**
   * Nothing more was read.
   *
   * @return W0616 for each unit whose words are right and whose formatting is not
   * @throws Unkept if anything else differs
   */
  List<Problem> end() {
    expected.forEach(this::missing);
    if (!unkept.isEmpty()) {
      throw new Unkept(unkept);
    }
    return warnings;
  }

  private void take(List<Unit> readings, Intended intended, boolean isKept) {
    last = intended;
    if (isKept && intended.role() == Role.ALT_TEXT) {
      attributes.add(intended.words());
    }
    if (!isKept) {
      String words = Rereading.words(readings.get(0).source());
      note(intended, "\u201c%s\u201d became \u201c%s\u201d", intended.words(), words);
    } else if (!intended.text().equals(readings.get(0).source())
        && !intended.text().codes().isEmpty()) {
      reading(readings, intended).ifPresent(found -> compareCodes(intended, found));
    }
  }

  private static boolean isKept(List<Unit> readings, Intended intended) {
    return reading(readings, intended).isPresent() || isTyped(readings, intended);
  }

  private static Optional<Text> reading(List<Unit> readings, Intended intended) {
    String words = intended.words();
    return readings.stream()
        .map(Unit::source)
        .filter(reading -> Rereading.words(reading).equals(words))
        .findFirst();
  }

  /** Markup that a translator typed as words is read as codes, in formats of strings. */
  private static boolean isTyped(List<Unit> readings, Intended intended) {
    String all = intended.withCodes();
    return readings.stream().anyMatch(unit -> Rereading.withCodes(unit.source()).equals(all));
  }

  /** Text in the attribute of a code goes where a translator put the code. */
  private Optional<Intended> moved(List<Unit> readings) {
    if (readings.get(0).role() != Role.ALT_TEXT) {
      return Optional.empty();
    }
    return expected.stream()
        .limit(AHEAD)
        .filter(unit -> unit.role() == Role.ALT_TEXT && isKept(readings, unit))
        .findFirst();
  }

  /** A translator who uses a code twice has the text in its attributes twice. */
  private boolean isCopied(Unit unit) {
    return unit.role() == Role.ALT_TEXT && attributes.contains(Rereading.words(unit.source()));
  }

  private boolean isAhead(String id) {
    return expected.stream().limit(AHEAD).anyMatch(unit -> unit.id().equals(id));
  }

  private void compareCodes(Intended intended, Text found) {
    Optional<Formatting.Loss> loss = Formatting.of(intended.text()).lostIn(Formatting.of(found));
    if (loss.isPresent() && loss.get().isContent()) {
      note(intended, "%s is gone from \u201c%s\u201d", loss.get().what(), intended.words());
    } else {
      loss.ifPresent(
          lost -> warnings.add(Problem.of(LOST_FORMATTING, lost.what()).at(intended.id())));
    }
  }

  /** A unit falls apart because of what it says. */
  private void tooMuch(String words) {
    Intended cause = last == null ? expected.peek() : last;
    if (cause == null) {
      throw InputException.of("E0603", "\u201c" + shortened(words) + "\u201d is too much");
    }
    note(cause, "\u201c%s\u201d is too much%s", words, "");
  }

  private void missing(Intended intended) {
    note(intended, "\u201c%s\u201d is missing%s", intended.words(), "");
  }

  private void note(Intended intended, String pattern, String expected, String found) {
    unkept.putIfAbsent(
        intended.id(), String.format(pattern, shortened(expected), shortened(found)));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
  }
}
