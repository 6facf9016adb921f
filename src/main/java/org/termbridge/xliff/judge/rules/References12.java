package org.termbridge.xliff.judge.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.xml.Element;

/**
 * References inside one {@code file} of XLIFF 1.2 that its schemas mean to check and do not,
 * because their paths lack a prefix: those of inline codes to units ({@code xid}) and those of
 * binary units to phases ({@code phase-name}).
 */
final class References12 {

  /** What an attribute names, and where. */
  private record Reference(Element element, String name) {}

  private final Set<String> units = new HashSet<>();
  private final Set<String> phases = new HashSet<>();
  private final List<Reference> toUnits = new ArrayList<>();
  private final List<Reference> toPhases = new ArrayList<>();

  void header(Element header) {
    for (Element group : header.elements("phase-group")) {
      for (Element phase : group.elements("phase")) {
        phases.add(phase.optional("phase-name").orElse(""));
      }
    }
  }

  void unit(Element unit) {
    units.add(unit.optional("id").orElse(""));
    collect(unit, "xid", toUnits);
    if (unit.name().equals("bin-unit")) {
      collectOne(unit, "phase-name", toPhases);
      unit.elements("bin-target").forEach(target -> collectOne(target, "phase-name", toPhases));
    }
  }

  private static void collect(Element element, String attribute, List<Reference> references) {
    for (Element child : element.elements()) {
      if (child.namespace().equals(element.namespace())) {
        collectOne(child, attribute, references);
        collect(child, attribute, references);
      }
    }
  }

  private static void collectOne(Element element, String attribute, List<Reference> references) {
    @Nullable String name = element.get(attribute);
    if (name != null) {
      references.add(new Reference(element, name));
    }
  }

  /** The file is over: every name should be known. */
  void end(Findings findings) {
    for (Reference reference : toUnits) {
      if (!units.contains(reference.name)) {
        findings.error(
            reference.element, "unit-reference", "no unit \"" + reference.name + "\" in this file");
      }
    }
    for (Reference reference : toPhases) {
      if (!phases.contains(reference.name)) {
        findings.error(
            reference.element,
            "phase-reference",
            "no phase \"" + reference.name + "\" in this file");
      }
    }
  }
}
