package org.termbridge.xliff.judge.rules;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.JudgedUnit;
import org.termbridge.xliff.judge.Rule;
import org.termbridge.xliff.judge.Step;
import org.termbridge.xliff.judge.Step.Kind;

/** Codes that must keep their order: {@code canReorder} (2.1 section 4.3.1.7 and 4.7.2.4). */
final class OrderRules implements Rule {

  @Override
  public void check(JudgedUnit unit, Findings findings) {
    sequencesBegin(unit.source(), findings);
    sequencesBegin(unit.target(), findings);
    reordered(unit, findings);
  }

  /** A code with canReorder="no" follows one of its sequence; ends follow their own start. */
  private static void sequencesBegin(List<Step> steps, Findings findings) {
    boolean inSequence = false;
    for (Step step : steps) {
      if (!step.kind().isCode() || isEnd(step)) {
        continue;
      }
      String reorder = step.element().get("canReorder");
      if ("no".equals(reorder) && !inSequence && step.real()) {
        findings.error(
            step.element(), "sequence-start", "a sequence begins with canReorder=\"firstNo\"");
      }
      inSequence = CodeRules.isFixed(step.element());
    }
  }

  /** A sequence stands in the target as in the source: whole, and nothing between. */
  private static void reordered(JudgedUnit unit, Findings findings) {
    List<String> target = new ArrayList<>();
    for (Step step : unit.target()) {
      if (step.kind().isCode()) {
        target.add(event(step));
      }
    }
    for (List<Step> sequence : sequences(unit.source())) {
      List<String> events = sequence.stream().map(OrderRules::event).toList();
      boolean touched =
          sequence.stream()
              .anyMatch(step -> unit.target(unit.parts().get(step.part())).isPresent());
      int first = target.indexOf(events.get(0));
      if (touched && first >= 0 && !startsAt(target, first, events)) {
        findings.error(
            unit.target(unit.parts().get(sequence.get(0).part())).orElse(sequence.get(0).element()),
            "code-reordered",
            "the codes " + ids(sequence) + " must keep their order and stay together");
      }
    }
  }

  private static boolean startsAt(List<String> target, int first, List<String> events) {
    return first + events.size() <= target.size()
        && target.subList(first, first + events.size()).equals(events);
  }

  private static List<List<Step>> sequences(List<Step> steps) {
    List<List<Step>> sequences = new ArrayList<>();
    List<Step> current = new ArrayList<>();
    for (Step step : steps) {
      if (!step.kind().isCode()) {
        continue;
      }
      boolean end = isEnd(step);
      boolean fixed = CodeRules.isFixed(step.element());
      if (!fixed || (!end && "firstNo".equals(step.element().get("canReorder")))) {
        add(sequences, current);
        current = new ArrayList<>();
      }
      if (fixed) {
        current.add(step);
      }
    }
    add(sequences, current);
    return sequences;
  }

  private static void add(List<List<Step>> sequences, List<Step> sequence) {
    if (sequence.size() > 1) {
      sequences.add(sequence);
    }
  }

  private static String event(Step step) {
    return (isEnd(step) ? "/" : "") + CodeRules.id(step);
  }

  private static String ids(List<Step> sequence) {
    return String.join(
        ", ", sequence.stream().map(step -> "\"" + CodeRules.id(step) + "\"").distinct().toList());
  }

  /** Whether this ends a code that started before; an isolated end speaks for itself. */
  private static boolean isEnd(Step step) {
    return step.kind() == Kind.PC_END
        || (step.kind() == Kind.EC && step.element().get("startRef") != null);
  }
}
