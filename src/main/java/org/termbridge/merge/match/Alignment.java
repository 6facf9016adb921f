package org.termbridge.merge.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Gap;
import org.termbridge.document.Part;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;
import org.termbridge.merge.Reason;
import org.termbridge.merge.Strays;
import org.termbridge.merge.words.Edges;
import org.termbridge.merge.words.SourceKey;

/**
 * Lays what came back for a unit beside the original's segments: by segment id where the sources
 * agree, by the source's words where a tool cut the unit differently, and sentence by sentence
 * where the source is another.
 */
public final class Alignment {

  private final Unit unit;
  private final List<Segment> segments;
  private final List<Text> sources = new ArrayList<>();
  private final List<Text> between = new ArrayList<>();
  private final List<ReturnedPart> parts;
  private final List<ReturnedPart> back;
  private final TargetOrder order;
  private final Reason staleReason;
  private final boolean sameSource;
  private final Set<String> repeated;

  private Alignment(Unit unit, Translation translation, boolean sameSource) {
    this.unit = unit;
    this.segments = unit.segments();
    this.repeated = Strays.repeatedIds(translation.parts());
    this.parts = Strays.joined(translation.parts());
    this.back = parts.stream().filter(ReturnedPart::segment).toList();
    this.order = TargetOrder.of(parts);
    this.sameSource = sameSource;
    boolean ours = translation.recordedHash().equals(Optional.of(unit.source().hash()));
    this.staleReason = ours ? Reason.SOURCE_EDITED : Reason.ORIGINAL_CHANGED;
    split();
  }

  /**
   * The rows of a unit.
   *
   * @param sameSource false if the returned source is not the original's
   */
  public static Rows of(Unit unit, Translation translation, boolean sameSource) {
    Alignment alignment = new Alignment(unit, translation, sameSource);
    if (alignment.agreesById()) {
      return alignment.byId();
    }
    return sameSource && alignment.covers() ? alignment.bySlices() : alignment.salvage();
  }

  /** The unit when nothing came back for it. */
  public static Rows without(Unit unit) {
    Translation nothing =
        new Translation(unit.id(), 0, List.of(), true, Optional.empty(), List.of());
    return new Alignment(unit, nothing, /* sameSource= */ true).byId();
  }

  private void split() {
    Text pending = Text.EMPTY;
    for (Part part : unit.parts()) {
      if (part instanceof Gap gap) {
        pending = Text.concat(List.of(pending, gap.source()));
      } else {
        Edges edges = Edges.of(part.source());
        between.add(Text.concat(List.of(pending, edges.before())));
        sources.add(edges.text());
        pending = edges.after();
      }
    }
    between.add(pending);
  }

  private Map<String, Integer> positions() {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      positions.put(segments.get(i).id(), i);
    }
    return positions;
  }

  /** Every returned segment has the id of one of ours and its source, or no source at all. */
  private boolean agreesById() {
    Map<String, Integer> positions = positions();
    Set<String> seen = new HashSet<>();
    for (ReturnedPart part : back) {
      Integer position = part.id().map(positions::get).orElse(null);
      if (position == null || !seen.add(part.id().orElseThrow())) {
        return false;
      }
      boolean hasSource = !part.source().isEmpty();
      if (hasSource && !SourceKey.same(part.source(), sources.get(position))) {
        return false;
      }
    }
    return true;
  }

  private Rows byId() {
    Map<String, Integer> positions = positions();
    Map<Integer, ReturnedPart> found = new HashMap<>();
    List<Integer> sequence = new ArrayList<>();
    for (int i : order.sequence()) {
      ReturnedPart part = back.get(i);
      int position = Objects.requireNonNull(positions.get(part.id().orElseThrow()));
      found.put(position, part);
      sequence.add(position);
    }
    return rows(sequence, found, Map.of(), List.of());
  }

  /** Segments that did not come back stand behind the segment that they follow in the original. */
  private Rows rows(
      List<Integer> sequence,
      Map<Integer, ReturnedPart> found,
      Map<Integer, Reason> stale,
      List<ReturnedPart> extra) {
    List<Integer> all = new ArrayList<>(sequence);
    for (int i = 0; i < segments.size(); i++) {
      if (!found.containsKey(i)) {
        all.add(i == 0 ? 0 : all.indexOf(i - 1) + 1, i);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i : all) {
      ReturnedPart part = found.get(i);
      rows.add(
          part == null
              ? Row.without(sources.get(i), i, Optional.ofNullable(stale.get(i)))
              : Row.of(sources.get(i), part, List.of(i)));
    }
    return new Rows(rows, between, extra, order.invalid(), repeated);
  }

  /** Whether the returned segments, gaps aside, hold all words of the original's segments. */
  private boolean covers() {
    return SourceKey.bare(joined(back.stream().map(ReturnedPart::source).toList()))
        .equals(SourceKey.bare(joined(sources)));
  }

  private static String joined(List<Text> texts) {
    return Text.concat(texts).words();
  }

  private Rows bySlices() {
    return Slices.of(sources, between, back, order).withRepeated(repeated);
  }

  /** Another source: what is the same in it, sentence by sentence, is still good. */
  private Rows salvage() {
    Map<String, Integer> positions = positions();
    Map<Integer, ReturnedPart> found = new HashMap<>();
    Map<Integer, Reason> stale = new HashMap<>();
    Set<ReturnedPart> open = Collections.newSetFromMap(new IdentityHashMap<>());
    open.addAll(back);
    for (ReturnedPart part : back) {
      Integer position = part.id().map(positions::get).orElse(null);
      if (position != null && isSame(part, position) && !found.containsKey(position)) {
        found.put(position, part);
        open.remove(part);
      }
    }
    matchRest(found, open);
    for (ReturnedPart part : back) {
      Integer position = part.id().map(positions::get).orElse(null);
      if (position != null && !found.containsKey(position)) {
        stale.put(position, staleReason);
        open.remove(part);
      }
    }
    if (!sameSource) {
      markRest(found, stale);
    }
    List<ReturnedPart> extra = back.stream().filter(open::contains).toList();
    return rows(sequenceOf(found), found, stale, extra);
  }

  private boolean isSame(ReturnedPart part, int position) {
    return part.source().isEmpty() || SourceKey.same(part.source(), sources.get(position));
  }

  private void matchRest(Map<Integer, ReturnedPart> found, Set<ReturnedPart> open) {
    Map<String, Deque<ReturnedPart>> bySource = new HashMap<>();
    for (ReturnedPart part : back) {
      String key = SourceKey.of(part.source());
      if (open.contains(part) && !key.isEmpty()) {
        bySource.computeIfAbsent(key, unused -> new ArrayDeque<>()).add(part);
      }
    }
    for (int i = 0; i < sources.size(); i++) {
      Deque<ReturnedPart> same = bySource.get(SourceKey.of(sources.get(i)));
      if (!found.containsKey(i) && same != null && !same.isEmpty()) {
        found.put(i, same.element());
        open.remove(same.remove());
      }
    }
  }

  /** Where the source is another, a segment without a counterpart is part of the change. */
  private void markRest(Map<Integer, ReturnedPart> found, Map<Integer, Reason> stale) {
    for (int i = 0; i < segments.size(); i++) {
      if (!found.containsKey(i)) {
        stale.putIfAbsent(i, staleReason);
      }
    }
  }

  private List<Integer> sequenceOf(Map<Integer, ReturnedPart> found) {
    IdentityHashMap<ReturnedPart, Integer> position = new IdentityHashMap<>();
    found.forEach((index, part) -> position.put(part, index));
    List<Integer> sequence = new ArrayList<>();
    for (int i : order.sequence()) {
      Integer index = position.get(back.get(i));
      if (index != null) {
        sequence.add(index);
      }
    }
    return sequence;
  }
}
