package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.glossary.GlossaryFiles.written;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What ISO 30042:2019 and its modules Min and Basic demand of a file, as far as we write it. */
class TbxRulesTest {

  private static final String CORE = "urn:iso:std:iso:30042:ed-2";
  private static final String MIN = "http://www.tbxinfo.net/ns/min";
  private static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  /** The children of each element, in their order; {@code *} stands for categories and notes. */
  private static final Map<String, List<String>> CHILDREN =
      Map.of(
          "tbx", List.of("tbxHeader", "text"),
          "tbxHeader", List.of("fileDesc"),
          "fileDesc", List.of("sourceDesc"),
          "sourceDesc", List.of("p"),
          "text", List.of("body"),
          "body", List.of("conceptEntry"),
          "conceptEntry", List.of("*", "langSec"),
          "langSec", List.of("termSec"),
          "termSec", List.of("term", "termNote", "*"));

  /** Module, level and values of each category; no values: any text. */
  private static final Map<String, Category> CATEGORIES =
      Map.of(
          "subjectField", new Category(MIN, "descrip", "conceptEntry", Set.of()),
          "definition", new Category(BASIC, "descrip", "conceptEntry", Set.of()),
          "source", new Category(BASIC, "admin", "termSec", Set.of()),
          "administrativeStatus",
              new Category(
                  MIN,
                  "termNote",
                  "termSec",
                  Set.of(
                      "preferredTerm-admn-sts",
                      "admittedTerm-admn-sts",
                      "deprecatedTerm-admn-sts",
                      "supersededTerm-admn-sts")),
          "partOfSpeech",
              new Category(
                  MIN,
                  "termNote",
                  "termSec",
                  Set.of("adjective", "noun", "other", "verb", "adverb")),
          "termType",
              new Category(
                  BASIC,
                  "termNote",
                  "termSec",
                  Set.of("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase")));

  private record Category(String module, String element, String level, Set<String> values) {}

  @TempDir Path folder;

  @Test
  void categoriesAsAttributesFollowTheStandard() throws Exception {
    Element root = root("tbx");

    assertThat(root.getAttribute("style")).isEqualTo("dca");
    assertThat(violations(root)).isEmpty();
  }

  @Test
  void categoriesAsElementsFollowTheStandard() throws Exception {
    Element root = root("tbx-dct");

    assertThat(root.getAttribute("style")).isEqualTo("dct");
    assertThat(violations(root)).isEmpty();
  }

  private Element root(String format)
      throws IOException, ParserConfigurationException, SAXException {
    Path in = GlossaryFiles.file(folder, "in.tsv", GlossaryFiles.EVERYTHING);
    Path file = written(folder, GlossaryFile.read(in), format, GlossaryOptions.NONE).file();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo(CORE);
    assertThat(root.getAttribute("type")).isEqualTo("TBX-Basic");
    return root;
  }

  private static List<String> violations(Element element) {
    List<String> violations = new ArrayList<>();
    List<String> order = CHILDREN.getOrDefault(element.getLocalName(), List.of());
    int at = 0;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        at = Math.max(at, order.indexOf(slot(child)));
        if (order.indexOf(slot(child)) != at) {
          violations.add(child.getLocalName() + " stands wrongly in " + element.getLocalName());
        }
        violations.addAll(isCategory(child) ? ofCategory(child) : violations(child));
      }
    }
    return violations;
  }

  private static boolean isCategory(Element element) {
    return element.hasAttribute("type") || !element.getNamespaceURI().equals(CORE);
  }

  private static String name(Element element) {
    return element.hasAttribute("type") ? element.getAttribute("type") : element.getLocalName();
  }

  private static String slot(Element element) {
    if (element.getLocalName().equals("note")) {
      return "*";
    }
    if (!isCategory(element)) {
      return element.getLocalName();
    }
    Category category = CATEGORIES.get(name(element));
    return category != null && category.element.equals("termNote") ? "termNote" : "*";
  }

  private static List<String> ofCategory(Element element) {
    Category category = CATEGORIES.get(name(element));
    if (category == null) {
      return List.of(name(element) + " is no category");
    }
    List<String> violations = new ArrayList<>();
    boolean isModule = element.getNamespaceURI().equals(category.module);
    if (!isModule && !element.getLocalName().equals(category.element)) {
      violations.add(name(element) + " is in the wrong element or module");
    }
    if (!element.getParentNode().getLocalName().equals(category.level)) {
      violations.add(name(element) + " stands at the wrong level");
    }
    if (!category.values.isEmpty() && !category.values.contains(element.getTextContent())) {
      violations.add(element.getTextContent() + " is no " + name(element));
    }
    return violations;
  }
}
