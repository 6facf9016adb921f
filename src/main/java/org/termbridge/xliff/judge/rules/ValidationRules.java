package org.termbridge.xliff.judge.rules;

import java.util.List;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;

/** Validation (2.1 section 5.8): a rule says exactly one thing. */
final class ValidationRules {

  private static final List<String> CLAIMS =
      List.of("isPresent", "isNotPresent", "startsWith", "endsWith");

  private ValidationRules() {}

  public static void check(Element rule, Findings findings) {
    if (!rule.name().equals("rule")) {
      return;
    }
    long own = CLAIMS.stream().filter(claim -> rule.get(claim) != null).count();
    boolean custom =
        rule.attributes().stream()
            .anyMatch(
                attribute ->
                    !attribute.namespace().isEmpty()
                        && !attribute.namespace().equals(Element.XML)
                        && !attribute.namespace().equals(Namespaces.VALIDATION));
    if (own + (custom ? 1 : 0) != 1) {
      findings.error(
          rule,
          "validation-rule",
          "a rule has exactly one of isPresent, isNotPresent, startsWith, endsWith or one of its"
              + " own");
    }
    if (rule.get("existsInSource") != null && (own != 1 || rule.get("isNotPresent") != null)) {
      findings.error(
          rule, "validation-rule", "existsInSource goes with isPresent, startsWith or endsWith");
    }
    if (rule.get("occurs") != null
        && rule.get("isPresent") == null
        && rule.get("isNotPresent") == null) {
      findings.warning(rule, "validation-rule", "occurs goes with isPresent");
    }
  }
}
