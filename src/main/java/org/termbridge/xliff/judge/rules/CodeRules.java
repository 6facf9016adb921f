package org.termbridge.xliff.judge.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.JudgedUnit;
import org.termbridge.xliff.judge.Rule;
import org.termbridge.xliff.judge.Step;
import org.termbridge.xliff.judge.Step.Kind;
import org.termbridge.xliff.xml.Attribute;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;

/** What a translation may do with codes, and what codes are (2.1 sections 4.3.1.4 to 4.3.1.9). */
final class CodeRules implements Rule {

  private static final String END = "end of ";
  private static final Map<String, String> XLF_SUBTYPES =
      Map.of(
          "xlf:lb", "fmt", "xlf:pb", "fmt", "xlf:b", "fmt", "xlf:i", "fmt", "xlf:u", "fmt",
          "xlf:var", "ui");

  @Override
  public void check(JudgedUnit unit, Findings findings) {
    for (List<Step> steps : List.of(unit.source(), unit.target())) {
      for (Step step : steps) {
        if (step.real()) {
          attributes(step, findings);
        }
      }
    }
    removed(unit, findings);
    if (!unit.isMatch()) {
      added(unit, findings);
    }
  }

  private static void attributes(Step step, Findings findings) {
    Element element = step.element();
    switch (step.kind()) {
      case CP -> codePoint(element, findings);
      case PH, PC_START, SC, EC -> {
        type(element, findings);
        foreign(element, findings);
        if (isFixed(element)
            && step.kind() != Kind.EC
            && !("no".equals(element.get("canCopy")) && "no".equals(element.get("canDelete")))) {
          findings.error(
              element,
              "fixed-code-rights",
              "a code that cannot be reordered has canCopy=\"no\" and canDelete=\"no\" too");
        }
      }
      default -> {
        // Marks have rules of their own; an end tag says nothing new.
      }
    }
  }

  /** Codes take attributes of two modules; the schema, being lax, takes any. */
  private static void foreign(Element code, Findings findings) {
    for (Attribute attribute : code.attributes()) {
      if (!attribute.namespace().isEmpty()
          && !attribute.namespace().equals(Namespaces.FORMAT)
          && !attribute.namespace().equals(Namespaces.SIZES)) {
        findings.error(
            code,
            "code-attribute",
            "\"" + attribute.qualifiedName() + "\" may not stand on a code");
      }
    }
  }

  /** Only what XML forbids may be written as a code point (2.1 section 4.2.3.1). */
  private static void codePoint(Element cp, Findings findings) {
    String hex = cp.get("hex");
    if (hex == null || !hex.matches("[0-9A-Fa-f]{1,8}")) {
      return;
    }
    long point = Long.parseLong(hex, 16);
    boolean forbidden =
        (point < 0x20 && point != 0x9 && point != 0xA && point != 0xD)
            || (point >= 0xD800 && point <= 0xDFFF)
            || point == 0xFFFE
            || point == 0xFFFF;
    if (!forbidden) {
      findings.error(cp, "code-point", "U+" + hex + " can stand in XML and must not be a cp");
    }
  }

  static void type(Element element, Findings findings) {
    String type = element.get("type");
    String subType = element.get("subType");
    if (subType == null) {
      return;
    }
    if (type == null) {
      findings.error(element, "subtype-without-type", "subType needs a type");
    } else if (!subType.matches("[^\\s:]+:[^\\s:]+")) {
      findings.error(element, "subtype-prefix", "subType is written prefix:value");
    } else if (subType.startsWith("xlf:") && !type.equals(XLF_SUBTYPES.get(subType))) {
      findings.error(
          element, "subtype-value", "\"" + subType + "\" does not go with type \"" + type + "\"");
    }
  }

  /** Codes that may not be deleted are in some target, once their own segment has one. */
  private static void removed(JudgedUnit unit, Findings findings) {
    Set<String> kept = new HashSet<>();
    Set<Integer> translated = new HashSet<>();
    for (int i = 0; i < unit.parts().size(); i++) {
      if (unit.target(unit.parts().get(i)).isPresent()) {
        translated.add(i);
      }
    }
    for (Step step : unit.target()) {
      if (step.real()) {
        kept.add(key(step));
        if (step.kind() == Kind.PC_START) {
          kept.add(END + id(step));
        }
      }
    }
    for (Step step : unit.source()) {
      boolean needed = "no".equals(step.element().get("canDelete")) && step.kind() != Kind.PC_END;
      if (needed
          && step.kind().isCode()
          && translated.contains(step.part())
          && !kept.contains(key(step))) {
        Element target = unit.target(unit.parts().get(step.part())).orElseThrow();
        findings.error(target, "code-deleted", "the code \"" + id(step) + "\" may not be left out");
      } else if (!needed
          && !unit.isMatch()
          && isStart(step)
          && translated.contains(step.part())
          && !kept.contains(key(step))) {
        Element target = unit.target(unit.parts().get(step.part())).orElseThrow();
        findings.warning(target, "code-missing", "the code \"" + id(step) + "\" is missing");
      }
    }
  }

  /** A translator may add codes; most that the source does not have were never meant. */
  private static void added(JudgedUnit unit, Findings findings) {
    Set<String> known = new HashSet<>();
    unit.source().stream().filter(CodeRules::isStart).forEach(step -> known.add(id(step)));
    for (Step step : unit.target()) {
      if (step.real()
          && isStart(step)
          && step.element().get("copyOf") == null
          && !known.contains(id(step))) {
        findings.warning(
            step.element(), "code-extra", "the code \"" + id(step) + "\" is not in the source");
      }
    }
  }

  private static boolean isStart(Step step) {
    return step.kind().isCode() && step.kind().isStart();
  }

  private static String key(Step step) {
    return (step.kind() == Kind.EC ? END : "") + id(step);
  }

  static String id(Step step) {
    String id = step.element().get("id");
    return id != null ? id : String.valueOf(step.element().get("startRef"));
  }

  static boolean isFixed(Element code) {
    return "no".equals(code.get("canReorder")) || "firstNo".equals(code.get("canReorder"));
  }
}
