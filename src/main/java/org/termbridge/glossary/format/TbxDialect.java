package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What no schema of ours says of a file of 2019: which categories its dialect has, as which
 * elements, at which levels.
 *
 * @param name {@code TBX-Basic}
 * @param isDct whether categories are elements
 */
record TbxDialect(String name, boolean isDct) {

  /** Where the modules' namespaces begin. */
  static final String MODULES = "http://www.tbxinfo.net/ns/";

  /** Elements of the core whose type is a category, in the style DCA. */
  private static final Set<String> CLASSIFIED =
      Set.of(
          "termNote",
          "descrip",
          "descripNote",
          "admin",
          "adminNote",
          "transac",
          "transacNote",
          "ref",
          "xref");

  /** The public dialects and their modules; any other may have modules of its own. */
  private static final Map<String, List<String>> PUBLIC =
      Map.of(
          "TBX-Core", List.of(),
          "TBX-Min", List.of("min"),
          "TBX-Basic", List.of("min", "basic"));

  /**
   * Something that breaks a rule.
   *
   * @param rule its name among the findings
   */
  record Violation(String rule, List<String> arguments) {

    Violation {
      arguments = List.copyOf(arguments);
    }

    static Violation of(String rule, String... arguments) {
      return new Violation(rule, List.of(arguments));
    }
  }

  /** The category that an element says; nothing if it is layout. */
  static Optional<String> category(String namespace, String element, String type) {
    if (namespace.startsWith(MODULES)) {
      return Optional.of(element);
    }
    return CLASSIFIED.contains(element) ? Optional.of(type) : Optional.empty();
  }

  /**
   * What is wrong with a category where it stands.
   *
   * @param said its name
   * @param namespace of the element
   * @param element its local name
   * @param level the nearest of conceptEntry, langSec and termSec
   */
  List<Violation> check(String said, String namespace, String element, String level) {
    boolean isModule = namespace.startsWith(MODULES);
    if (isModule != isDct) {
      return List.of(Violation.of("tbx-style", element, isDct ? "DCT" : "DCA"));
    }
    String owner = isModule ? namespace.substring(MODULES.length()) : element;
    Optional<TbxCategory> known = TbxCategory.named(said).filter(this::has);
    if (known.isEmpty()) {
      return isClosed(isModule, owner)
          ? List.of(Violation.of("tbx-category", said, name))
          : List.of();
    }
    return check(known.get(), isModule, owner, level);
  }

  private static List<Violation> check(
      TbxCategory category, boolean isModule, String owner, String level) {
    List<Violation> violations = new ArrayList<>();
    List<String> owners = isModule ? category.modules() : List.of(category.element());
    if (!owners.contains(owner)) {
      violations.add(
          Violation.of("tbx-element", category.name(), String.join(", ", owners), owner));
    }
    if (!category.levels().contains(level)) {
      violations.add(
          Violation.of("tbx-level", category.name(), level, String.join(", ", category.levels())));
    }
    return violations;
  }

  private boolean has(TbxCategory category) {
    List<String> modules = PUBLIC.get(name);
    return modules == null || category.modules().stream().anyMatch(modules::contains);
  }

  /** Whether it is known which categories there are: those of the public dialects and modules. */
  private boolean isClosed(boolean isModule, String owner) {
    return PUBLIC.containsKey(name) || (isModule && (owner.equals("min") || owner.equals("basic")));
  }
}
