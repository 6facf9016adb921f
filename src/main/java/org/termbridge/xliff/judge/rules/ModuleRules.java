package org.termbridge.xliff.judge.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.Fragment;
import org.termbridge.xliff.judge.References;
import org.termbridge.xliff.judge.Scope;
import org.termbridge.xliff.xml.Attribute;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;

/** What the modules ask for beyond their schemas (2.1 chapter 5), and ids of extensions. */
final class ModuleRules {

  /** Core elements inside a module, such as the texts of a match, have rules of their own. */
  private static final String CORE = "urn:oasis:names:tc:xliff:document:";

  private final Findings findings;
  private final References references;
  private final SizeRules sizes;

  ModuleRules(Findings findings, References references) {
    this.findings = findings;
    this.references = references;
    this.sizes = new SizeRules(findings);
  }

  /** Checks an element and everything in it. */
  void tree(Element element, Scope scope) {
    tag(element, scope);
    for (Element child : element.elements()) {
      tree(child, scope);
    }
  }

  /** Checks an element without its content. */
  void tag(Element element, Scope scope) {
    names(element);
    sizes.check(element, scope);
    FormatRules.check(element, scope, findings);
    switch (element.namespace()) {
      case Namespaces.GLOSSARY -> glossary(element, scope);
      case Namespaces.MATCHES -> matches(element, scope);
      case Namespaces.METADATA -> {
        if (element.name().equals("metadata")) {
          unique(descendants(element, element.namespace()), "unique-metadata-id");
        }
      }
      case Namespaces.RESOURCES -> ResourceRules.check(element, scope, findings);
      case Namespaces.VALIDATION -> ValidationRules.check(element, findings);
      case Namespaces.CHANGES_20, Namespaces.CHANGES_21 ->
          ChangeRules.check(element, scope, findings);
      default -> {
        // Core elements and extensions.
      }
    }
  }

  /** The schema lets anything foreign stand, even what its own modules do not know. */
  private void names(Element element) {
    if (!Namespaces.knows(element.namespace(), element.name())) {
      findings.error(element, "module-name", "its module has no \"" + element.name() + "\"");
    }
    for (Attribute attribute : element.attributes()) {
      if (!Namespaces.knowsAttribute(attribute.namespace(), attribute.name())) {
        findings.error(
            element, "module-name", "its module has no attribute \"" + attribute.name() + "\"");
      }
    }
  }

  /** Ids of one extension are unique in the file, group or unit that holds them. */
  void extensions(List<Element> children) {
    Map<String, Set<String>> seen = new HashMap<>();
    for (Element child : children) {
      extension(child, seen);
    }
  }

  private void extension(Element element, Map<String, Set<String>> seen) {
    if (element.namespace().startsWith(CORE)) {
      return;
    }
    String id = element.get("id") != null ? element.get("id") : element.get(Element.XML, "id");
    if (id != null
        && !Namespaces.MODULES.contains(element.namespace())
        && !seen.computeIfAbsent(element.namespace(), key -> new HashSet<>()).add(id)) {
      findings.error(element, "unique-extension-id", "the id \"" + id + "\" is used twice");
    }
    for (Element child : element.elements()) {
      extension(child, seen);
    }
  }

  private void glossary(Element element, Scope scope) {
    switch (element.name()) {
      case "glossary" ->
          unique(
              descendants(element, element.namespace()).stream()
                  .filter(
                      child ->
                          child.name().equals("glossEntry") || child.name().equals("translation"))
                  .toList(),
              "unique-glossary-id");
      case "glossEntry" -> {
        if (element.first("translation").isEmpty() && element.first("definition").isEmpty()) {
          findings.error(element, "glossary-entry", "an entry has a translation or a definition");
        }
        element.optional("ref").ifPresent(ref -> references.follow(element, ref, scope));
      }
      case "translation" ->
          element.optional("ref").ifPresent(ref -> references.follow(element, ref, scope));
      default -> {
        // Terms and definitions are free.
      }
    }
  }

  private void matches(Element element, Scope scope) {
    if (element.name().equals("matches")) {
      unique(element.elements("match"), "unique-match-id");
    }
    if (!element.name().equals("match")) {
      return;
    }
    if (element.get(Element.XML, "lang") != null) {
      findings.error(element, "match-language", "xml:lang must not stand on a match");
    }
    CodeRules.type(element, findings);
    String ref = element.get("ref");
    if (ref == null) {
      return;
    }
    try {
      Fragment fragment = Fragment.parse(ref.replaceFirst("^#", ""));
      String leaf = fragment.leaf().orElse("");
      if (!ref.startsWith("#")
          || !(leaf.startsWith("t=") || !leaf.contains("="))
          || leaf.isEmpty()) {
        findings.error(element, "match-reference", "a match points at a text of its unit: #id");
        return;
      }
    } catch (Fragment.Malformed e) {
      findings.error(element, "fragment-syntax", "\"" + ref + "\": " + e.reason());
      return;
    }
    references.follow(element, ref, scope);
  }

  private void unique(List<Element> elements, String rule) {
    Set<String> seen = new HashSet<>();
    for (Element element : elements) {
      String id = element.get("id");
      if (id != null && !seen.add(id)) {
        findings.error(element, rule, "the id \"" + id + "\" is used twice");
      }
    }
  }

  static List<Element> descendants(Element element, String namespace) {
    List<Element> all = new java.util.ArrayList<>();
    for (Element child : element.elements()) {
      if (child.namespace().equals(namespace)) {
        all.add(child);
      }
      all.addAll(descendants(child, namespace));
    }
    return all;
  }
}
