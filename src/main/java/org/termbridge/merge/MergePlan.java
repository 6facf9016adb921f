package org.termbridge.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Part;
import org.termbridge.document.Problem;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;

/**
 * What merge will do: one outcome for every segment of every unit, and the target text of each unit
 * that changes.
 *
 * @param targets by unit id; a unit without one stays as it is
 * @param outcomes all but {@link Outcome.Kind#TRANSLATED}, in document order
 * @param counts of segments, every kind
 * @param warnings about the file as a whole
 */
public record MergePlan(
    Map<String, Text> targets,
    List<Outcome> outcomes,
    Map<Outcome.Kind, Integer> counts,
    List<Problem> warnings) {

  public MergePlan {
    targets = Map.copyOf(targets);
    outcomes = List.copyOf(outcomes);
    counts = Map.copyOf(counts);
    warnings = List.copyOf(warnings);
  }

  /**
   * Compares the original's units, segmented as for extraction, with what came back.
   *
   * @param pair what the original was extracted for
   * @throws InputException E06.. if the file belongs to another document or language pair
   */
  public static MergePlan of(
      List<Unit> original, Bilingual returned, LanguagePair pair, MergePolicy policy) {
    Map<String, Translation> byId = new HashMap<>();
    returned.translations().forEach(translation -> byId.put(translation.unit(), translation));
    Map<String, Text> targets = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
    for (Unit unit : original) {
      Translation translation = byId.get(unit.id());
      List<Text> texts = new ArrayList<>();
      for (Part part : unit.parts()) {
        Optional<Text> target = Optional.empty();
        if (part instanceof Segment segment && translation != null) {
          target =
              translation.parts().stream()
                  .filter(back -> back.id().equals(Optional.of(segment.id())))
                  .flatMap(back -> back.target().stream())
                  .filter(text -> !text.isBlank())
                  .findFirst();
        }
        texts.add(target.orElse(part.source()));
        if (part instanceof Segment segment && unit.translate()) {
          counts.merge(
              target.isPresent() ? Outcome.Kind.TRANSLATED : Outcome.Kind.FALLBACK,
              1,
              Integer::sum);
          if (target.isEmpty()) {
            outcomes.add(
                new Outcome(
                    unit.id(),
                    Optional.of(segment.id()),
                    Outcome.Kind.FALLBACK,
                    Reason.TARGET_MISSING.id(),
                    Reason.TARGET_MISSING.sentence()));
          }
        }
      }
      Text target = Text.concat(texts);
      if (unit.translate() && !target.equals(unit.source())) {
        targets.put(unit.id(), target);
      }
    }
    return new MergePlan(targets, outcomes, counts, List.of());
  }

  /** The target text of a unit, if it changes. */
  public Optional<Text> target(Unit unit) {
    return Optional.ofNullable(targets.get(unit.id()));
  }
}
