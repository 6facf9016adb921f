package org.termbridge.merge;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * What merge will do: one outcome for every segment of every unit, and the target text of each unit
 * that changes.
 *
 * @param targets by unit id; a unit without one stays as it is, and one may be the source again
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
   * @param remarks that the export wrote for translators: what repeats one is no comment of theirs
   * @throws InputException E0604 if an XLIFF 2 file does not state its target language, E0610 if
   *     the file belongs to another document, E0611 or E0612 if it is of another language pair,
   *     E0614 if two different units have one id, E0615 if the policy refuses what is missing
   */
  public static MergePlan of(
      List<Unit> original,
      Bilingual returned,
      LanguagePair pair,
      MergePolicy policy,
      Set<String> remarks) {
    return new Merging(original, returned, pair, policy, remarks).plan();
  }

  /**
   * The same plan after it was carried out, where the words of some units lost formatting: of each
   * such unit, one translated segment counts as repaired.
   *
   * @param lost what was lost, by unit id
   * @param order of the units in the document
   */
  public MergePlan withLostFormatting(Map<String, String> lost, List<String> order) {
    Map<Outcome.Kind, Integer> counted = new EnumMap<>(counts);
    List<Outcome> all = new ArrayList<>(outcomes);
    lost.forEach(
        (unit, what) -> {
          Reason reason = Reason.FORMATTING_LOST;
          String message = reason.sentence() + " " + what;
          all.add(new Outcome(unit, Optional.empty(), reason.kind(), reason.id(), message));
          if (counted.getOrDefault(Outcome.Kind.TRANSLATED, 0) > 0) {
            counted.merge(Outcome.Kind.TRANSLATED, -1, Integer::sum);
            counted.merge(reason.kind(), 1, Integer::sum);
          }
        });
    Map<String, Integer> places = new HashMap<>();
    order.forEach(unit -> places.put(unit, places.size()));
    all.sort(Comparator.comparing(outcome -> places.getOrDefault(outcome.unit(), places.size())));
    return new MergePlan(targets, all, counted, warnings);
  }

  /** The target text of a unit, if it has one. */
  public Optional<Text> target(Unit unit) {
    return Optional.ofNullable(targets.get(unit.id()));
  }
}
