package org.termbridge.xliff.judge.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.Scope;
import org.termbridge.xliff.xml.Element;

/** Change tracking (2.0 section 5.6): what revisions refer to. */
final class ChangeRules {

  private ChangeRules() {}

  static void check(Element revisions, Scope scope, Findings findings) {
    if (!revisions.name().equals("revisions") || !scope.element().name().equals("unit")) {
      return;
    }
    String kind = revisions.get("appliesTo");
    String ref = revisions.get("ref");
    List<Element> all = ModuleRules.descendants(scope.element(), scope.core());
    List<Element> instances = all.stream().filter(item -> item.name().equals(kind)).toList();
    List<Element> named = instances.stream().filter(item -> item.get("id") != null).toList();
    Optional<Element> instance = Optional.empty();
    if (ref != null) {
      instance = named.stream().filter(item -> ref.equals(item.get("id"))).findFirst();
      boolean known = all.stream().anyMatch(item -> ref.equals(item.get("id")));
      if (!known || (instance.isEmpty() && !named.isEmpty())) {
        findings.error(
            revisions, "revision-reference", "no " + kind + " has the id \"" + ref + "\"");
        return;
      }
    } else if (instances.size() > 1 && !named.isEmpty()) {
      findings.error(revisions, "revision-reference", "ref must say which " + kind + " is meant");
    }
    for (Element revision : revisions.elements("revision")) {
      properties(revision, instance, findings);
    }
  }

  /** A property is the content or an attribute of what was revised, and has one value. */
  private static void properties(Element revision, Optional<Element> instance, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Element item : revision.elements("item")) {
      String property = String.valueOf(item.get("property"));
      if (!seen.add(property)) {
        findings.error(
            item, "revision-property", "one revision gives \"" + property + "\" two values");
      }
      if (!property.equals("content")
          && instance.isPresent()
          && instance.get().get(property) == null) {
        findings.error(
            item, "revision-property", "what was revised has no attribute \"" + property + "\"");
      }
    }
  }
}
