package org.termbridge.xliff.judge.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.JudgedUnit;
import org.termbridge.xliff.judge.Rule;
import org.termbridge.xliff.judge.Step;
import org.termbridge.xliff.judge.Step.Kind;
import org.termbridge.xliff.xml.Element;

/** Ids inside a unit (2.1 section 4.3.1.18) and references between its codes and data. */
final class IdRules implements Rule {

  @Override
  public void check(JudgedUnit unit, Findings findings) {
    Map<String, Element> parts = new HashMap<>();
    for (Element part : unit.parts()) {
      String id = unit.isMatch() ? null : part.get("id");
      if (id != null && parts.putIfAbsent(id, part) != null) {
        duplicate(part, id, findings);
      }
    }
    Map<String, Step> source = ids(unit.source(), parts, findings);
    Map<String, Step> target = ids(unit.target(), parts, findings);
    target.forEach((id, step) -> sameThing(id, step, source.get(id), findings));
    Set<String> data = data(unit, findings);
    Map<String, Step> codes = new HashMap<>(target);
    codes.putAll(source);
    for (List<Step> steps : List.of(unit.source(), unit.target())) {
      for (Step step : steps) {
        if (step.real()) {
          references(step, data, codes, findings);
        }
      }
    }
  }

  private static Map<String, Step> ids(
      List<Step> steps, Map<String, Element> parts, Findings findings) {
    Map<String, Step> ids = new HashMap<>();
    for (Step step : steps) {
      String id = step.element().get("id");
      if (id == null || !step.real() || !step.givesId()) {
        continue;
      }
      if (parts.containsKey(id) || ids.putIfAbsent(id, step) != null) {
        duplicate(step.element(), id, findings);
      }
    }
    return ids;
  }

  /** A target repeats an id of the source for the same code or mark only. */
  private static void sameThing(
      String id, Step target, @org.jspecify.annotations.Nullable Step source, Findings findings) {
    if (source != null && !family(target.kind()).equals(family(source.kind()))) {
      findings.error(
          target.element(),
          "target-code",
          "\"" + id + "\" is a " + source.element().name() + " in the source");
    }
  }

  private static String family(Kind kind) {
    return switch (kind) {
      case PH -> "placeholder";
      case MRK_START, SM -> "mark";
      default -> "span";
    };
  }

  private static Set<String> data(JudgedUnit unit, Findings findings) {
    Set<String> ids = new HashSet<>();
    for (Element child : unit.element().elements()) {
      if (child.is(unit.scope().core(), "originalData")) {
        for (Element data : child.elements("data")) {
          String id = data.get("id");
          if (id != null && !ids.add(id)) {
            findings.error(data, "unique-data-id", "the data id \"" + id + "\" is used twice");
          }
        }
      }
    }
    return ids;
  }

  private static void references(
      Step step, Set<String> data, Map<String, Step> codes, Findings findings) {
    if (step.kind() == Kind.PC_END || step.kind() == Kind.MRK_END) {
      return;
    }
    Element element = step.element();
    for (String name : List.of("dataRef", "dataRefStart", "dataRefEnd")) {
      String ref = element.get(name);
      if (ref != null && !data.contains(ref)) {
        findings.error(element, "data-reference", "no data \"" + ref + "\" in this unit");
      }
    }
    String copied = element.get("copyOf");
    if (copied == null) {
      return;
    }
    Step base = codes.get(copied);
    if (base == null || !base.kind().isCode()) {
      findings.error(element, "copy-reference", "no code \"" + copied + "\" in this unit to copy");
    } else if ("no".equals(base.element().get("canCopy"))) {
      findings.error(element, "copy-right", "the code \"" + copied + "\" may not be copied");
    }
    if (element.get("dataRef") != null
        || element.get("dataRefStart") != null
        || element.get("dataRefEnd") != null) {
      findings.error(element, "copy-data", "a copy has no data reference of its own");
    }
  }

  private static void duplicate(Element element, String id, Findings findings) {
    findings.error(element, "unique-id", "the id \"" + id + "\" is used twice in this unit");
  }
}
