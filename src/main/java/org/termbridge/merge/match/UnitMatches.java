package org.termbridge.merge.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.InputException;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;
import org.termbridge.merge.words.SourceKey;

/**
 * Which returned unit belongs to which unit of the original: by id where the source agrees, then by
 * source, then several units by the source that they make together, and never by position. What
 * agrees in its id only is another wording of the same place.
 *
 * @param byUnit by id of the original's unit; a unit that did not come back has none
 * @param unknown returned units that the original does not have
 * @param moved how many units were found by their source under another id
 */
public record UnitMatches(Map<String, Match> byUnit, List<Translation> unknown, int moved) {

  /**
   * A unit that came back.
   *
   * @param returned the list that has it; its units are made at each call
   * @param sameSource false if the returned source is not the original's
   */
  public record Match(List<Translation> returned, int index, boolean sameSource) {

    /** A match that no file has as one unit. */
    static Match of(Translation translation) {
      return new Match(List.of(translation), 0, /* sameSource= */ true);
    }

    public Translation translation() {
      return returned.get(index);
    }
  }

  /**
   * Finds the matches.
   *
   * @param reader sees each returned unit once, in the order of the file: they are made at each
   *     call
   * @throws InputException E0610 if the file is the translation of another document, E0614 if two
   *     different units have one id
   */
  public static UnitMatches of(
      List<Unit> original, List<Translation> returned, Consumer<Translation> reader) {
    Matching matching = new Matching(original, returned);
    matching.readAll(reader);
    matching.matchById();
    matching.matchBySource(Text::hash);
    matching.matchBySource(SourceKey::of);
    matching.matchPieces();
    matching.refuseForeign();
    matching.matchRest();
    return new UnitMatches(matching.matches, matching.open(), matching.moved);
  }

  /** The work in progress. */
  private static final class Matching {

    private final List<Unit> original;
    private final List<Translation> returned;
    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, Unit> byId = new HashMap<>();

    /** Ids under which both have the same source. */
    private final Set<String> agreeing = new HashSet<>();

    /** Places of the returned units that are nobody's yet, by their id. */
    private final Map<String, Integer> open = new LinkedHashMap<>();

    private int total;
    private int moved;

    Matching(List<Unit> original, List<Translation> returned) {
      this.original = original;
      this.returned = returned;
      original.forEach(unit -> byId.put(unit.id(), unit));
    }

    void readAll(Consumer<Translation> reader) {
      int index = 0;
      for (Translation translation : returned) {
        reader.accept(translation);
        Integer twin = open.putIfAbsent(translation.unit(), index++);
        if (twin == null) {
          read(translation, translation.source());
        } else {
          refuseOther(returned.get(twin), translation);
        }
      }
    }

    private void read(Translation translation, Text source) {
      total += counts(source) ? 1 : 0;
      Unit unit = byId.get(translation.unit());
      if (unit != null && isSame(unit, translation, source)) {
        agreeing.add(unit.id());
      }
    }

    private static void refuseOther(Translation twin, Translation translation) {
      if (!twin.parts().equals(translation.parts())) {
        throw InputException.of("E0614", translation.unit(), twin.line(), translation.line());
      }
    }

    List<Translation> open() {
      return open.values().stream().map(returned::get).toList();
    }

    void matchById() {
      for (Unit unit : original) {
        if (agreeing.contains(unit.id())) {
          take(unit, unit.id(), /* sameSource= */ true);
        }
      }
    }

    /** Units with equal sources are matched in their order. */
    void matchBySource(Function<Text, String> key) {
      Map<String, Deque<String>> bySource = new HashMap<>();
      open.forEach(
          (id, index) -> {
            Text source = returned.get(index).source();
            if (!SourceKey.isEmpty(source)) {
              bySource.computeIfAbsent(key.apply(source), unused -> new ArrayDeque<>()).add(id);
            }
          });
      if (bySource.isEmpty()) {
        return;
      }
      for (Unit unit : original) {
        if (!matches.containsKey(unit.id())) {
          Deque<String> candidates = bySource.get(key.apply(unit.source()));
          if (candidates != null && !candidates.isEmpty()) {
            take(unit, candidates.remove(), /* sameSource= */ true);
            moved++;
          }
        }
      }
    }

    /** What a tool made of a unit's sentences, together. */
    void matchPieces() {
      Pieces pieces = new Pieces(open());
      for (Unit unit : original) {
        if (!matches.containsKey(unit.id())) {
          List<Translation> taken = pieces.take(unit);
          if (!taken.isEmpty()) {
            matches.put(unit.id(), Match.of(Pieces.joined(unit, taken)));
            taken.forEach(piece -> open.remove(piece.unit()));
            moved++;
          }
        }
      }
    }

    /** The file is another document's if most of its units are not this one's. */
    void refuseForeign() {
      long foreign =
          open.values().stream()
              .map(returned::get)
              .filter(translation -> counts(translation.source()))
              .filter(translation -> !isRecorded(translation))
              .count();
      if (foreign * 2 > total) {
        throw InputException.of("E0610", foreign, total);
      }
    }

    void matchRest() {
      for (Unit unit : original) {
        if (open.containsKey(unit.id()) && !matches.containsKey(unit.id())) {
          take(unit, unit.id(), /* sameSource= */ false);
        }
      }
    }

    private void take(Unit unit, String id, boolean sameSource) {
      int index = Objects.requireNonNull(open.remove(id));
      matches.put(unit.id(), new Match(returned, index, sameSource));
    }

    private boolean isRecorded(Translation translation) {
      Unit unit = byId.get(translation.unit());
      return unit != null
          && translation.recordedHash().equals(java.util.Optional.of(unit.source().hash()));
    }

    /** Numbers and punctuation are alike in all documents and tell nothing. */
    private static boolean counts(Text source) {
      return SourceKey.hasLetters(source.words());
    }

    /**
     * Whether the sources agree. A file may leave out the source of a segment and have its target
     * only; such a unit is known by the hash that the export wrote down.
     */
    private static boolean isSame(Unit unit, Translation translation, Text source) {
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
