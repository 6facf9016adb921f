package org.termbridge.xliff.judge.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.JudgedUnit;
import org.termbridge.xliff.judge.Leaves;
import org.termbridge.xliff.judge.References;
import org.termbridge.xliff.judge.Rule;
import org.termbridge.xliff.judge.Scope;
import org.termbridge.xliff.judge.Step;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;
import org.termbridge.xliff.xml.XmlCursor;

/** Judges a file of XLIFF 2.0, 2.1 or 2.2 by what no schema can state, unit by unit. */
public final class Judge2 {

  private static final List<Rule> RULES =
      List.of(new PartRules(), new IdRules(), new SpanRules(), new CodeRules(), new OrderRules());

  private final XmlCursor cursor;
  private final Scope root;
  private final Findings findings;
  private final References references;
  private final ModuleRules modules;
  private final Map<String, Integer> files = new HashMap<>();
  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> groups = new HashMap<>();
  private final Map<String, Integer> subFlows = new HashMap<>();

  /**
   * Judge of one file.
   *
   * @param cursor on the start tag of the root
   */
  public Judge2(XmlCursor cursor, Element root, Findings findings) {
    this.cursor = cursor;
    this.root = new Scope(null, root);
    this.findings = findings;
    this.references = new References(findings);
    this.modules = new ModuleRules(findings, references);
  }

  /**
   * Reads to the end of the file.
   *
   * @return references that only the whole file can answer
   */
  public List<References.Open> run() {
    tag("srcLang");
    tag("trgLang");
    modules.tag(root.element(), root);
    int event = cursor.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("file")) {
          file();
        } else {
          modules.tree(cursor.tree(), root);
        }
      }
      event = cursor.next();
    }
    return references.open();
  }

  private void tag(String name) {
    String tag = root.element().get(name);
    if (tag != null && !PartRules.isTag(tag)) {
      findings.error(root.element(), "language-tag", name + "=\"" + tag + "\" is no BCP 47 tag");
    }
  }

  private void file() {
    Element file = cursor.tag();
    unique(files, file, "unique-file-id");
    units.clear();
    groups.clear();
    subFlows.clear();
    container(new Scope(root, file));
    subFlows.forEach(
        (id, line) -> {
          if (!units.containsKey(id)) {
            findings.error(line, "sub-flow", "no unit \"" + id + "\" in this file");
          }
        });
  }

  /** A file or a group. */
  private void container(Scope scope) {
    modules.tag(scope.element(), scope);
    List<Element> extensions = new ArrayList<>();
    int event = cursor.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(scope, extensions);
      }
      event = cursor.next();
    }
    modules.extensions(extensions);
  }

  private void child(Scope scope, List<Element> extensions) {
    switch (cursor.name()) {
      case "unit" -> unit(cursor.tree(), scope);
      case "group" -> {
        Element group = cursor.tag();
        unique(groups, group, "unique-group-id");
        container(new Scope(scope, group));
      }
      case "skeleton" -> skeleton(cursor.tree());
      default -> {
        Element element = cursor.tree();
        if (!element.namespace().equals(scope.core())) {
          extensions.add(element);
        }
        inScope(element, scope);
      }
    }
  }

  /** Notes and modules of a file, a group or a unit. */
  private void inScope(Element element, Scope scope) {
    Leaves.collect(element, scope);
    if (element.namespace().equals(Namespaces.SIZES)) {
      sizes(element, scope);
    }
    if (element.is(scope.core(), "notes")) {
      Map<String, Integer> notes = new HashMap<>();
      element.elements("note").forEach(note -> unique(notes, note, "unique-note-id"));
    }
    modules.tree(element, scope);
  }

  private static void sizes(Element element, Scope scope) {
    if (element.name().equals("profiles")) {
      scope.profiles(element.get("generalProfile"), element.get("storageProfile"));
    } else if (element.name().equals("data")) {
      allIds(element, scope);
    }
  }

  private static void allIds(Element element, Scope scope) {
    for (Element child : element.elements()) {
      child.optional("id").ifPresent(scope.sizeData()::add);
      Optional.ofNullable(child.get(Element.XML, "id")).ifPresent(scope.sizeData()::add);
      allIds(child, scope);
    }
  }

  private void skeleton(Element skeleton) {
    boolean empty = skeleton.children().isEmpty();
    if (empty == (skeleton.get("href") == null)) {
      findings.error(skeleton, "skeleton", "a skeleton has either content or a href, not both");
    }
  }

  private void unit(Element element, Scope around) {
    unique(units, element, "unique-unit-id");
    JudgedUnit unit = JudgedUnit.of(element, around);
    Leaves.collect(unit);
    List<Element> extensions = new ArrayList<>();
    modules.tag(element, unit.scope());
    for (Element child : element.elements()) {
      if (!child.namespace().equals(unit.scope().core())) {
        extensions.add(child);
      }
      inScope(child, unit.scope());
    }
    modules.extensions(extensions);
    RULES.forEach(rule -> rule.check(unit, findings));
    references.check(unit);
    subFlows(unit);
    for (Element match : ModuleRules.descendants(element, Namespaces.MATCHES)) {
      if (match.name().equals("match")) {
        match(match, unit.scope());
      }
    }
  }

  /** A match has texts of its own, with ids and data of their own. */
  private void match(Element match, Scope scope) {
    JudgedUnit unit = JudgedUnit.ofMatch(match, scope);
    new PartRules().check(unit, findings);
    new IdRules().check(unit, findings);
    new SpanRules().check(unit, findings);
  }

  private void subFlows(JudgedUnit unit) {
    for (List<Step> steps : List.of(unit.source(), unit.target())) {
      for (Step step : steps) {
        for (String name : List.of("subFlows", "subFlowsStart", "subFlowsEnd")) {
          String ids = step.real() && step.kind().isCode() ? step.element().get(name) : null;
          if (ids != null) {
            for (String id : ids.strip().split("\\s+", -1)) {
              subFlows.putIfAbsent(id, step.element().line());
            }
          }
        }
      }
    }
  }

  private void unique(Map<String, Integer> seen, Element element, String rule) {
    String id = element.get("id");
    Integer first = id == null ? null : seen.putIfAbsent(id, element.line());
    if (first != null) {
      findings.error(element, rule, "the id \"" + id + "\" is used twice, first in line " + first);
    }
  }
}
