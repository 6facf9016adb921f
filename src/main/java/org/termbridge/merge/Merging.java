package org.termbridge.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;
import org.termbridge.merge.Outcome.Kind;
import org.termbridge.merge.match.UnitMatches;
import org.termbridge.merge.words.SourceKey;

/** Makes a plan, unit by unit. */
final class Merging {

  private static final int MOST_COMMENTS = 50;

  private final List<Unit> original;
  private final Bilingual returned;
  private final LanguagePair pair;
  private final MergePolicy policy;
  private final Set<String> remarks;
  private final Map<String, Text> targets = new HashMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final List<Problem> warnings = new ArrayList<>();
  private final Identical identical;
  private final List<Problem> comments = new ArrayList<>();

  Merging(
      List<Unit> original,
      Bilingual returned,
      LanguagePair pair,
      MergePolicy policy,
      Set<String> remarks) {
    this.original = original;
    this.returned = returned;
    this.pair = pair;
    this.policy = policy;
    this.remarks = remarks;
    this.identical = new Identical(pair);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0);
    }
  }

  MergePlan plan() {
    warnings.addAll(LanguageCheck.check(returned, pair));
    returned.comments().forEach(comment -> comments.add(Problem.of("W0613", comment)));
    UnitMatches matches = UnitMatches.of(original, returned.translations(), this::readComments);
    for (Unit unit : original) {
      Optional<UnitMatches.Match> match = Optional.ofNullable(matches.byUnit().get(unit.id()));
      if (policy.unkept().containsKey(unit.id())) {
        merge(unit, Optional.empty());
      } else if (unit.translate()) {
        merge(unit, match);
      } else {
        match.ifPresent(found -> keep(unit, found.translation()));
      }
    }
    matches.unknown().forEach(this::drop);
    if (policy.missing() == MergePolicy.Missing.FAIL) {
      refuseMissing();
    }
    if (matches.moved() > 0) {
      warnings.add(Problem.of("W0614", matches.moved()));
    }
    identical.problem().ifPresent(warnings::add);
    addComments();
    return new MergePlan(targets, outcomes, counts, warnings);
  }

  private void merge(Unit unit, Optional<UnitMatches.Match> match) {
    UnitResult result = UnitMerge.of(unit, match, pair, policy);
    result.target().ifPresent(target -> targets.put(unit.id(), target));
    List<Segment> segments = unit.segments();
    List<List<Rendering>> bySegment = new ArrayList<>();
    segments.forEach(segment -> bySegment.add(new ArrayList<>()));
    for (Rendering row : result.rows()) {
      row.row().segments().forEach(index -> bySegment.get(index).add(row));
      identical.look(unit, row);
    }
    for (int i = 0; i < segments.size(); i++) {
      count(unit, segments.get(i), bySegment.get(i));
    }
    for (ReturnedPart extra : result.extra()) {
      add(unit.id(), extra.id(), Reason.SEGMENT_UNKNOWN, Reason.SEGMENT_UNKNOWN.sentence());
    }
  }

  private void count(Unit unit, Segment segment, List<Rendering> rows) {
    Optional<Reason> reason =
        rows.stream()
            .flatMap(row -> row.reason().stream())
            .reduce((left, right) -> left.kind() == Kind.REPAIRED ? graver(left, right) : left);
    if (reason.isEmpty()) {
      counts.merge(Kind.TRANSLATED, 1, Integer::sum);
      return;
    }
    List<String> sentences = new ArrayList<>();
    rows.forEach(
        row -> row.reasons().forEach((why, detail) -> sentences.add(sentence(why, detail))));
    String message = String.join(" ", sentences.stream().distinct().toList());
    add(unit.id(), Optional.of(segment.id()), reason.get(), message);
  }

  private static Reason graver(Reason left, Reason right) {
    return right.kind() == Kind.REPAIRED ? left : right;
  }

  private String sentence(Reason reason, String detail) {
    String sentence = detail.isEmpty() ? reason.sentence() : reason.sentence() + " " + detail;
    return switch (reason.kind()) {
      case FALLBACK, STALE ->
          policy.missing() == MergePolicy.Missing.MARK
              ? sentence + " The source text stands in its place, marked."
              : sentence + " The source text stands in its place.";
      case TRANSLATED, REPAIRED, DROPPED -> sentence;
    };
  }

  /** Text that is not to be translated stays; a translation of it is dropped and reported. */
  private void keep(Unit unit, Translation translation) {
    for (ReturnedPart part : translation.parts()) {
      boolean isOther =
          part.segment()
              && part.target().isPresent()
              && !part.target().get().isBlank()
              && !SourceKey.same(part.target().get(), part.source());
      if (isOther) {
        add(unit.id(), part.id(), Reason.UNIT_LOCKED, Reason.UNIT_LOCKED.sentence());
      }
    }
  }

  private void drop(Translation translation) {
    for (ReturnedPart part : translation.parts()) {
      if (part.segment()) {
        add(translation.unit(), part.id(), Reason.UNIT_UNKNOWN, Reason.UNIT_UNKNOWN.sentence());
      }
    }
  }

  private void add(String unit, Optional<String> segment, Reason reason, String message) {
    outcomes.add(new Outcome(unit, segment, reason.kind(), reason.id(), message));
    counts.merge(reason.kind(), 1, Integer::sum);
  }

  private void refuseMissing() {
    List<Outcome> missing =
        outcomes.stream()
            .filter(outcome -> outcome.kind() == Kind.FALLBACK || outcome.kind() == Kind.STALE)
            .toList();
    if (!missing.isEmpty()) {
      int total = counts.values().stream().mapToInt(Integer::intValue).sum();
      total -= counts.getOrDefault(Kind.DROPPED, 0);
      Outcome first = missing.get(0);
      throw InputException.of("E0615", missing.size(), total, first.unit(), first.reason());
    }
  }

  private void readComments(Translation translation) {
    for (String comment : translation.comments()) {
      if (!remarks.contains(comment.strip())) {
        comments.add(Problem.of("W0613", comment).at(translation.unit()));
      }
    }
  }

  private void addComments() {
    warnings.addAll(comments.subList(0, Math.min(MOST_COMMENTS, comments.size())));
    if (comments.size() > MOST_COMMENTS) {
      warnings.add(Problem.of("W0615", comments.size() - MOST_COMMENTS));
    }
  }
}
