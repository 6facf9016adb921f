package org.termbridge.xliff.judge.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.XmlCursor;

/** Judges a file of XLIFF 1.0 to 1.2 by what no schema can state, unit by unit. */
public final class Judge12 {

  private final XmlCursor cursor;
  private final Findings findings;
  private final Map<String, Integer> units = new HashMap<>();
  private final UnitRules12 rules;
  private References12 references = new References12();

  /**
   * Judge of one file.
   *
   * @param cursor on the start tag of the root
   */
  public Judge12(XmlCursor cursor, Findings findings) {
    this.cursor = cursor;
    this.findings = findings;
    this.rules = new UnitRules12(findings);
  }

  public void run() {
    int event = cursor.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("file")) {
          file();
        } else {
          cursor.skip();
        }
      }
      event = cursor.next();
    }
  }

  private void file() {
    Element file = cursor.tag();
    units.clear();
    references = new References12();
    for (String name : List.of("source-language", "target-language")) {
      String tag = file.get(name);
      if (tag != null && !PartRules.isTag(tag)) {
        findings.error(file, "language-tag", name + "=\"" + tag + "\" is no BCP 47 tag");
      }
    }
    content(file);
    references.end(findings);
  }

  /** The file itself, its body or a group. */
  private void content(Element file) {
    int event = cursor.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(file);
      }
      event = cursor.next();
    }
  }

  private void child(Element file) {
    switch (cursor.name()) {
      case "header" -> references.header(cursor.tree());
      case "body", "group" -> content(file);
      case "trans-unit" -> {
        Element unit = cursor.tree();
        unique(unit);
        rules.check(unit, file);
      }
      case "bin-unit" -> unique(cursor.tree());
      default -> cursor.skip();
    }
  }

  private void unique(Element unit) {
    references.unit(unit);
    String id = unit.get("id");
    Integer first = id == null ? null : units.putIfAbsent(id, unit.line());
    if (first != null) {
      findings.error(
          unit, "unique-unit-id", "the id \"" + id + "\" is used twice, first in line " + first);
    }
  }
}
