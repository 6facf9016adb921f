package org.termbridge.xliff.judge.rules;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.Scope;
import org.termbridge.xliff.xml.Element;

/** Resource data (2.1 section 5.5). */
final class ResourceRules {

  private ResourceRules() {}

  public static void check(Element element, Scope scope, Findings findings) {
    switch (element.name()) {
      case "resourceData" -> ids(element, findings);
      case "source" -> {
        content(element, findings);
        language(element, scope.root().get("srcLang"), findings);
      }
      case "target" -> content(element, findings);
      default -> {
        // Items and references are seen with their list.
      }
    }
  }

  private static void ids(Element data, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Element item : data.elements()) {
      String id = item.get("id");
      if (id != null && !seen.add(id)) {
        findings.error(item, "unique-resource-id", "the id \"" + id + "\" is used twice");
      }
    }
  }

  private static void content(Element element, Findings findings) {
    boolean empty = element.elements().isEmpty() && element.text().isBlank();
    if (empty == (element.get("href") == null)) {
      findings.error(
          element, "resource-content", "a resource has either content or a href, not both");
    }
  }

  private static void language(Element element, @Nullable String expected, Findings findings) {
    String language = element.get(Element.XML, "lang");
    if (language != null && expected != null && !language.equalsIgnoreCase(expected)) {
      findings.error(
          element,
          "resource-language",
          "xml:lang is \"" + language + "\", but srcLang is \"" + expected + "\"");
    }
  }
}
