package org.termbridge.xliff.judge;

import java.util.Set;
import org.termbridge.xliff.judge.Step.Kind;
import org.termbridge.xliff.xml.Element;

/** What fragment identifiers can point at inside a file, a group or a unit. */
public final class Leaves {

  private Leaves() {}

  /** Everything in a unit: parts, codes, marks, notes, data, modules. */
  public static void collect(JudgedUnit unit) {
    Set<String> leaves = unit.scope().leaves();
    for (Element part : unit.parts()) {
      part.optional("id").ifPresent(leaves::add);
    }
    for (Step step : unit.source()) {
      if (step.givesId()) {
        step.element().optional("id").ifPresent(leaves::add);
      }
    }
    for (Step step : unit.target()) {
      if (step.givesId() && step.real() && step.kind() != Kind.CP) {
        step.element().optional("id").ifPresent(id -> leaves.add("t=" + id));
      }
    }
    for (Element child : unit.element().elements()) {
      collect(child, unit.scope());
    }
  }

  /** What a child of a file, a group or a unit adds: notes, data, modules. */
  public static void collect(Element child, Scope scope) {
    if (child.is(scope.core(), "notes")) {
      ids(child, "note", "n=", scope);
    } else if (child.is(scope.core(), "originalData")) {
      ids(child, "data", "d=", scope);
    } else if (!child.namespace().equals(scope.core())) {
      foreign(child, scope);
    }
  }

  private static void ids(Element list, String name, String prefix, Scope scope) {
    for (Element item : list.elements(name)) {
      item.optional("id").ifPresent(id -> scope.leaves().add(prefix + id));
    }
  }

  private static void foreign(Element element, Scope scope) {
    String prefix = Fragment.prefix(element.namespace());
    if (!prefix.isEmpty()) {
      element.optional("id").ifPresent(id -> scope.leaves().add(prefix + "=" + id));
      String xmlId = element.get(Element.XML, "id");
      if (xmlId != null) {
        scope.leaves().add(prefix + "=" + xmlId);
      }
    }
    for (Element child : element.elements()) {
      if (!child.namespace().equals(scope.core())) {
        foreign(child, scope);
      }
    }
  }
}
