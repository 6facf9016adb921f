package org.termbridge.xliff.judge.rules;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.JudgedUnit;
import org.termbridge.xliff.judge.Rule;
import org.termbridge.xliff.judge.Scope;
import org.termbridge.xliff.xml.Element;

/** Segments and ignorables: languages, white space, states, order (2.1 sections 4.2.2.5, 4.3.1). */
final class PartRules implements Rule {

  private static final Set<String> DONE = Set.of("translated", "reviewed", "final");

  @Override
  public void check(JudgedUnit unit, Findings findings) {
    Element element = unit.element();
    boolean match = unit.isMatch();
    if (!match && unit.parts().stream().noneMatch(part -> part.name().equals("segment"))) {
      findings.error(element, "unit-without-segment", "a unit has at least one segment");
    }
    for (Element part : unit.parts()) {
      Scope scope = match ? unit.scope() : new Scope(unit.scope(), part);
      languages(unit, part, scope, findings);
      states(part, findings);
    }
    order(unit, findings);
  }

  private static void languages(JudgedUnit unit, Element part, Scope scope, Findings findings) {
    Element root = scope.root();
    Optional<Element> source = unit.source(part);
    Optional<Element> target = unit.target(part);
    source.ifPresent(text -> language(text, scope, "srcLang", root.get("srcLang"), findings));
    if (target.isEmpty()) {
      return;
    }
    if (root.get("trgLang") == null) {
      findings.error(target.get(), "target-language", "a target needs trgLang on xliff");
    }
    if (!"yes".equals(part.get("reference"))) {
      language(target.get(), scope, "trgLang", root.get("trgLang"), findings);
    }
    if (source.isPresent()
        && !new Scope(scope, source.get()).space().equals(new Scope(scope, target.get()).space())) {
      findings.error(target.get(), "target-space", "source and target have a different xml:space");
    }
  }

  private static void language(
      Element text, Scope scope, String name, @Nullable String expected, Findings findings) {
    String language = new Scope(scope, text).language();
    if (language != null && expected != null && !language.equalsIgnoreCase(expected)) {
      findings.error(
          text,
          "text-language",
          "xml:lang here is \"" + language + "\", but " + name + " is \"" + expected + "\"");
    }
  }

  private static void states(Element part, Findings findings) {
    String state = part.get("state");
    if (state != null && DONE.contains(state) && part.first("target").isEmpty()) {
      findings.error(
          part, "state-without-target", "the state is \"" + state + "\", but there is no target");
    }
    String subState = part.get("subState");
    if (subState == null) {
      return;
    }
    if (part.get("state") == null) {
      findings.error(part, "substate-without-state", "subState needs a state");
    }
    if (!subState.matches("[^\\s:]+:[^\\s:]+")) {
      findings.error(part, "substate-prefix", "subState is written prefix:value");
    }
  }

  private static void order(JudgedUnit unit, Findings findings) {
    Set<Integer> places = new HashSet<>();
    for (int i = 0; i < unit.parts().size(); i++) {
      int order = unit.order(i);
      Element at = unit.target(unit.parts().get(i)).orElse(unit.parts().get(i));
      if (order < 1 || order > unit.parts().size()) {
        findings.error(
            at, "target-order", "order " + order + " is not from 1 to " + unit.parts().size());
      } else if (!places.add(order)) {
        findings.error(at, "target-order", "two targets take place " + order + " in this unit");
      }
    }
  }

  /** Whether this is a well-formed BCP 47 tag. */
  static boolean isTag(String tag) {
    try {
      return !tag.isEmpty()
          && !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
