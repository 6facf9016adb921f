package org.termbridge.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.termbridge.document.InputException;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;

/**
 * Which returned unit belongs to which unit of the original: by id where the source agrees, then by
 * source, and never by position. What agrees in its id only is another wording of the same place.
 *
 * @param byUnit by id of the original's unit; a unit that did not come back has none
 * @param unknown returned units that the original does not have
 * @param moved how many units were found by their source under another id
 */
record UnitMatches(Map<String, Match> byUnit, List<Translation> unknown, int moved) {

  /**
   * A unit that came back.
   *
   * @param sameSource false if the returned source is not the original's
   */
  record Match(Translation translation, boolean sameSource) {}

  /**
   * Finds the matches.
   *
   * @throws InputException E0610 if the file is the translation of another document, E0614 if two
   *     different units have one id
   */
  static UnitMatches of(List<Unit> original, List<Translation> returned) {
    Matching matching = new Matching(original, returned);
    matching.matchById();
    matching.matchBySource(Text::hash);
    matching.matchBySource(SourceKey::of);
    matching.refuseForeign();
    matching.matchRest();
    return new UnitMatches(matching.matches, List.copyOf(matching.open.values()), matching.moved);
  }

  /** The work in progress. */
  private static final class Matching {

    private final List<Unit> original;
    private final int total;
    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, Translation> open = new java.util.LinkedHashMap<>();
    private int moved;

    Matching(List<Unit> original, List<Translation> returned) {
      this.original = original;
      for (Translation translation : returned) {
        Translation twin = open.putIfAbsent(translation.unit(), translation);
        if (twin != null && !twin.parts().equals(translation.parts())) {
          throw InputException.of("E0614", translation.unit(), twin.line(), translation.line());
        }
      }
      this.total = (int) open.values().stream().filter(Matching::counts).count();
    }

    void matchById() {
      for (Unit unit : original) {
        Translation candidate = open.get(unit.id());
        if (candidate != null && isSame(unit, candidate)) {
          take(unit, candidate, /* sameSource= */ true);
        }
      }
    }

    /** Units with equal sources are matched in their order. */
    void matchBySource(Function<Text, String> key) {
      Map<String, Deque<Translation>> bySource = new HashMap<>();
      for (Translation translation : open.values()) {
        Text source = translation.source();
        if (!SourceKey.of(source).isEmpty()) {
          bySource
              .computeIfAbsent(key.apply(source), unused -> new ArrayDeque<>())
              .add(translation);
        }
      }
      if (bySource.isEmpty()) {
        return;
      }
      for (Unit unit : original) {
        if (!matches.containsKey(unit.id())) {
          Deque<Translation> candidates = bySource.get(key.apply(unit.source()));
          if (candidates != null && !candidates.isEmpty()) {
            take(unit, candidates.remove(), /* sameSource= */ true);
            moved++;
          }
        }
      }
    }

    /** The file is another document's if most of its units are not this one's. */
    void refuseForeign() {
      Map<String, Unit> byId = new HashMap<>();
      original.forEach(unit -> byId.put(unit.id(), unit));
      long foreign =
          open.values().stream()
              .filter(Matching::counts)
              .filter(translation -> !isRecorded(byId, translation))
              .count();
      if (foreign * 2 > total) {
        throw InputException.of("E0610", foreign, total);
      }
    }

    void matchRest() {
      for (Unit unit : original) {
        Translation candidate = open.get(unit.id());
        if (candidate != null && !matches.containsKey(unit.id())) {
          take(unit, candidate, /* sameSource= */ false);
        }
      }
    }

    private void take(Unit unit, Translation translation, boolean sameSource) {
      matches.put(unit.id(), new Match(translation, sameSource));
      open.remove(translation.unit());
    }

    private static boolean isRecorded(Map<String, Unit> byId, Translation translation) {
      Unit unit = byId.get(translation.unit());
      return unit != null
          && translation.recordedHash().equals(java.util.Optional.of(unit.source().hash()));
    }

    /** Numbers and punctuation are alike in all documents and tell nothing. */
    private static boolean counts(Translation translation) {
      return SourceKey.hasLetters(translation.source().words());
    }

    /**
     * Whether the sources agree. A file may leave out the source of a segment and have its target
     * only; such a unit is known by the hash that the export wrote down.
     */
    private static boolean isSame(Unit unit, Translation translation) {
      Text source = translation.source();
      if (SourceKey.same(unit.source(), source)) {
        return true;
      }
      return hasSourceless(translation)
          && translation.recordedHash().equals(java.util.Optional.of(unit.source().hash()))
          && segmentsAgree(unit, translation);
    }

    private static boolean hasSourceless(Translation translation) {
      return translation.parts().stream()
          .anyMatch(part -> part.segment() && part.source().isEmpty());
    }

    private static boolean segmentsAgree(Unit unit, Translation translation) {
      Set<String> keys = new HashSet<>();
      unit.segments().forEach(segment -> keys.add(SourceKey.of(segment.source())));
      List<String> stated = new ArrayList<>();
      for (ReturnedPart part : translation.parts()) {
        if (part.segment() && !part.source().isEmpty()) {
          stated.add(SourceKey.of(part.source()));
        }
      }
      return keys.containsAll(stated);
    }
  }
}
