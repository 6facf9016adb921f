package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.glossary.GlossaryFiles.written;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static final String DCA =
      """
      <tbx type='TBX-Core' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'>
      <tbxHeader><fileDesc><sourceDesc><p>Us</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
      <conceptEntry id='bay'>
      <langSec xml:lang='en'>
      <termSec>
      <term>bay</term>
      </termSec></langSec></conceptEntry>
      <!-- --></body></text></tbx>
      """;

  private static final String BASIC_DCA =
      DCA.replace("TBX-Core", "TBX-Basic")
          .replace("</term>\n", "</term>\n<termNote type='partOfSpeech'>noun</termNote>\n");

  private static final String BASIC_DCT =
      BASIC_DCA
          .replace("'dca'", "'dct' xmlns:m='" + MIN + "' xmlns:b='" + BASIC + "'")
          .replace("termNote type='partOfSpeech'", "m:partOfSpeech")
          .replace("/termNote", "/m:partOfSpeech");

  private static final String V2 =
      """
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type='TBX' xml:lang='en'><martifHeader><fileDesc><sourceDesc><p>Us</p></sourceDesc>
      </fileDesc></martifHeader><text><body>
      <termEntry id='bay'><langSet xml:lang='en'>
      <tig><term>bay</term>
      <termNote type='termType'>fullForm</termNote></tig></langSet></termEntry>
      </body></text></martif>
      """;

  private static final String RICH =
      DCA.replace("TBX-Core", "TBX-Basic")
          .replace(
              "<langSec",
              """
              <transacGrp><transac type='transactionType'>origination</transac>
              <transacNote type='responsibility' target='p1'>Ann</transacNote><date>2020-02-03</date>
              </transacGrp><descrip type='subjectField'>sea</descrip>
              <xref type='xGraphic' target='bay.png'>A bay.</xref><note>Kept.</note>
              <langSec""")
          .replace(
              "<termSec>",
              """
              <descripGrp><descrip type='definition'>Water.</descrip><admin type='source'>Us</admin>
              </descripGrp>
              <termSec>""")
          .replace(
              "</term>",
              """
              </term><termNote type='administrativeStatus'>admittedTerm-admn-sts</termNote>
              <termNote type='partOfSpeech'>noun</termNote>
              <termNote type='grammaticalGender'>neuter</termNote>
              <termNote type='geographicalUsage'>UK</termNote>
              <descrip type='context'>In the bay.</descrip><admin type='projectSubset'>P</admin>
              <ref type='crossReference' target='gulf'>gulf</ref>""")
          .replace(
              "</body>",
              """
              </body><back><refObjectSec type='respPerson'><refObject id='p1'>
              <item type='fn'>Ann</item></refObject></refObjectSec></back>""");

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

  // --- by schema and picklist

  @ParameterizedTest
  @ValueSource(strings = {"tbx", "tbx-dct", "tbx-v2"})
  void whatIsWrittenIsValidBySchemaAndPicklist(String format) throws IOException {
    Path all = GlossaryFiles.file(folder, "in.tsv", GlossaryFiles.EVERYTHING);
    Path master = Path.of("glossaries/official-terms.tsv");

    for (Path in : List.of(all, master)) {
      Path file = written(folder, GlossaryFile.read(in), format, GlossaryOptions.NONE).file();
      assertThat(findings(file)).as(in.toString()).isEmpty();
    }
  }

  @Test
  void everythingThatTbxBasicHasIsValid() throws IOException {
    assertThat(findings(GlossaryFiles.file(folder, "rich.tbx", RICH))).isEmpty();
    String dct =
        RICH.replaceAll("<(descrip|admin|xref|ref) type='(\\w+)'([^<]*)</\\1>", "<b:$2$3</b:$2>")
            .replaceAll("<(transac|transacNote) type='(\\w+)'([^<]*)</\\1>", "<b:$2$3</b:$2>")
            .replaceAll("<termNote type='(\\w+)'([^<]*)</termNote>", "<b:$1$2</b:$1>")
            .replaceAll("b:(subjectField|partOfSpeech|administrativeStatus)", "m:$1")
            .replace("'dca'", "'dct' xmlns:m='" + MIN + "' xmlns:b='" + BASIC + "'");
    assertThat(findings(GlossaryFiles.file(folder, "dct.tbx", dct))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileIsFoundForTheRightReason(String good, String replaced, String by, String finding)
      throws IOException {
    assertThat(good).contains(replaced);
    Path file = GlossaryFiles.file(folder, "broken.tbx", good.replace(replaced, by));

    assertThat(findings(file)).singleElement().asString().startsWith(finding);
  }

  static Stream<Arguments> broken() {
    String note = "<termNote type='partOfSpeech'>noun</termNote>";
    return Stream.of(
        // Structure.
        Arguments.of(DCA, " type='TBX-Core'", "", "1:1 tbx-schema"),
        Arguments.of(DCA, "ed-2", "ed-9", "1:1 tbx-schema"),
        Arguments.of(DCA, "<p>Us</p>", "", "2:34 tbx-schema"),
        Arguments.of(DCA, "'dca'", "'dcb'", "1:1 tbx-schema"),
        Arguments.of(DCA, "<term>bay</term>", "<note>bay</note>", "7:1 tbx-schema"),
        Arguments.of(DCA, "<term>bay</term>", "<term>bay</term><term>gulf</term>", "7:17 tbx-sch"),
        Arguments.of(DCA, "<term>bay</term>", "<term>bay</term>gulf", "8:1 tbx-schema"),
        Arguments.of(DCA, "id='bay'", "id='2 bays'", "4:1 tbx-schema"),
        Arguments.of(DCA, "<!-- -->", "<conceptEntry id='bay'/>", "9:1 tbx-schema"),
        Arguments.of(DCA, "<!-- -->", "<termEntry/>", "9:1 tbx-schema"),
        // Categories.
        Arguments.of(BASIC_DCA, "partOfSpeech", "wordClass", "8:1 tbx-category"),
        Arguments.of(BASIC_DCA, "TBX-Basic", "TBX-Core", "8:1 tbx-category"),
        Arguments.of(BASIC_DCA, "partOfSpeech", "context", "8:1 tbx-element"),
        Arguments.of(BASIC_DCA, note, "<descrip type='subjectField'>x</descrip>", "8:1 tbx-level"),
        Arguments.of(BASIC_DCA, ">noun<", ">properNoun<", "8:1 tbx-value"),
        Arguments.of(BASIC_DCA, "'dca'", "'dct'", "8:1 tbx-style"),
        Arguments.of(BASIC_DCT, "m:partOfSpeech", "m:wordClass", "8:1 tbx-category"),
        Arguments.of(BASIC_DCT, "m:partOfSpeech", "b:partOfSpeech", "8:1 tbx-element"),
        Arguments.of(BASIC_DCT, ">noun<", "><hi/>noun<", "8:26 tbx-schema"),
        Arguments.of(BASIC_DCT, ">noun<", ">Nomen<", "8:1 tbx-value"),
        // The old version.
        Arguments.of(V2, "<tig>", "<tig><note>early</note>", "5:6 tbx-schema"),
        Arguments.of(V2, "termEntry", "conceptEntry", "4:1 tbx-schema"),
        Arguments.of(V2, "fullForm", "longForm", "6:1 tbx-value"));
  }

  /** {@code 8:1 tbx-value [...]}: what a file breaks of the rules of its format. */
  private static List<String> findings(Path file) throws IOException {
    GlossaryInput input = GlossaryFile.input(file);
    Glossary glossary = GlossaryFile.read(file);
    return GlossaryFile.formatOf(input).orElseThrow().lint(input, glossary).stream()
        .map(
            finding -> {
              TextPlace place = finding.place().orElseThrow();
              String at = place.line() + ":" + place.column();
              return at + " " + finding.rule() + " " + finding.arguments();
            })
        .toList();
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
