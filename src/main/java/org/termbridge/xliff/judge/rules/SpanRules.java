package org.termbridge.xliff.judge.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.JudgedUnit;
import org.termbridge.xliff.judge.Rule;
import org.termbridge.xliff.judge.Step;
import org.termbridge.xliff.judge.Step.Kind;
import org.termbridge.xliff.xml.Element;

/**
 * Starts and ends that stand apart: {@code sc/ec}, {@code sm/em} (2.1 sections 4.2.3.4 to 4.2.3.8).
 */
final class SpanRules implements Rule {

  @Override
  public void check(JudgedUnit unit, Findings findings) {
    codes(unit.source(), findings);
    codes(unit.target(), findings);
    marks(unit.source(), findings);
    marks(unit.target(), findings);
  }

  private static void codes(List<Step> steps, Findings findings) {
    Map<String, Step> open = new HashMap<>();
    Map<String, Step> isolated = new HashMap<>();
    for (Step step : steps) {
      if (step.kind() == Kind.SC) {
        (isIsolated(step) ? isolated : open).put(String.valueOf(step.element().get("id")), step);
      } else if (step.kind() == Kind.EC && step.real()) {
        end(step, open, isolated, findings);
      } else if (step.kind() == Kind.EC) {
        open.remove(String.valueOf(step.element().get("startRef")));
      }
    }
    for (Step left : open.values()) {
      if (left.real()) {
        findings.error(
            left.element(),
            "code-without-end",
            "sc \"" + left.element().get("id") + "\" has no ec after it and is not isolated");
      }
    }
  }

  private static void end(
      Step step, Map<String, Step> open, Map<String, Step> isolated, Findings findings) {
    Element ec = step.element();
    String startRef = ec.get("startRef");
    if (isIsolated(step)) {
      if (ec.get("id") == null || startRef != null) {
        findings.error(ec, "isolated-end", "an isolated ec has an id and no startRef");
      }
      return;
    }
    if (ec.get("id") != null || startRef == null) {
      findings.error(ec, "end-reference", "an ec that is not isolated has a startRef and no id");
      return;
    }
    if (ec.get("dir") != null) {
      findings.error(ec, "end-direction", "only an isolated ec may have the attribute dir");
    }
    Step start = open.remove(startRef);
    if (start != null) {
      sameRights(start.element(), ec, findings);
    } else if (isolated.containsKey(startRef)) {
      findings.error(ec, "isolated-start", "the sc \"" + startRef + "\" is isolated but ends here");
    } else {
      findings.error(ec, "code-without-start", "no sc \"" + startRef + "\" before this ec");
    }
  }

  private static void sameRights(Element sc, Element ec, Findings findings) {
    for (String right : List.of("canCopy", "canDelete", "canOverlap")) {
      String value = ec.get(right);
      if (value != null && !value.equals(sc.get(right) == null ? "yes" : sc.get(right))) {
        differs(ec, right, findings);
      }
    }
    String reorder = ec.get("canReorder");
    String expected =
        sc.get("canReorder") == null || "yes".equals(sc.get("canReorder")) ? "yes" : "no";
    if (reorder != null && !reorder.equals(expected)) {
      differs(ec, "canReorder", findings);
    }
  }

  private static void differs(Element ec, String right, Findings findings) {
    findings.error(ec, "pair-rights", right + " says something else than on the sc of this ec");
  }

  private static void marks(List<Step> steps, Findings findings) {
    Map<String, Step> open = new HashMap<>();
    for (Step step : steps) {
      if (step.kind() == Kind.SM) {
        open.put(String.valueOf(step.element().get("id")), step);
      } else if (step.kind() == Kind.EM) {
        @Nullable Step start = open.remove(String.valueOf(step.element().get("startRef")));
        if (start == null && step.real()) {
          findings.error(
              step.element(),
              "mark-without-start",
              "no sm \"" + step.element().get("startRef") + "\" before this em");
        }
      }
    }
    for (Step left : open.values()) {
      if (left.real()) {
        findings.error(
            left.element(),
            "mark-without-end",
            "sm \"" + left.element().get("id") + "\" has no em after it");
      }
    }
  }

  private static boolean isIsolated(Step step) {
    return Objects.equals(step.element().get("isolated"), "yes");
  }
}
