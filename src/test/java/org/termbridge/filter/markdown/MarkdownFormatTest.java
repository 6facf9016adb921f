package org.termbridge.filter.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Code;
import org.termbridge.document.Format;
import org.termbridge.document.Inline;
import org.termbridge.document.Release;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;
import org.termbridge.filter.Documents;
import org.termbridge.filter.RoundTrip;
import org.termbridge.filter.html.HtmlAttributes;

class MarkdownFormatTest {

  private static RoundTrip markdown(String document) {
    return RoundTrip.of(Format.MARKDOWN, document);
  }

  @Test
  void aFootnoteWithoutSpacesHasItsMarkup() {
    Release release = Documents.text(Format.MARKDOWN, "Open.[^1]\n\n[^1]: 译文**译译**\n");

    assertThat(Documents.words(release)).containsExactly("Open.", "译文译译");
    assertThat(Documents.translatedText(release, words -> words.replace("文", "新")))
        .isEqualTo("Open.[^1]\n\n[^1]: 译新**译译**\n");
  }

  @Test
  void aFootnoteOfOneWordIsAFootnote() {
    Release release =
        Documents.text(Format.MARKDOWN, "It opens.[^1]\n\n[^1]: Estimated.\n\nIt closes.\n");

    assertThat(Documents.units(release))
        .filteredOn(unit -> unit.role() == Role.FOOTNOTE)
        .extracting(unit -> unit.source().words())
        .containsExactly("Estimated.");
    assertThat(Documents.translatedText(release, words -> words.replace("Est", "A rough est")))
        .isEqualTo("It opens.[^1]\n\n[^1]: A rough estimated.\n\nIt closes.\n");
  }

  @Test
  void findsEveryKindOfText() {
    RoundTrip release =
        markdown(
            """
            ---
            title: Harbour opens
            layout: press
            ---

            # Harbour *opens* #

            Two \\* stars &amp; `code` and **bold
            words**\s\s
            on [a link](http://x "a title"), [one][id], [two][], [id] and a note[^1].

            > Quoted
            > words

            - [ ] task
            - item

            | City | Growth |
            |------|-------:|
            | Macao | 3 \\| 5 |

            ```
            code
            ```

            <div align="center"><p>In HTML</p></div>

            ![A ship](a.png)

            [id]: http://u  'The title'
            [two]: http://v

            [^1]: The note.
            """);
    assertThat(release.lines())
        .isEqualTo(
            """
            METADATA meta-title Harbour opens
            HEADLINE h1-1 Harbour {1>opens{/1>
            BODY p-1 Two * stars & {1/> and {2>bold words{/2>{3/>on {4>a link{/4>, {5>one{/5>,\
             {6>two{/6>, {7>id{/7> and a note{8/>.
            ALT_TEXT title-1 a title
            QUOTATION quote-1 Quoted words
            LIST_ITEM li-1 task
            LIST_ITEM li-2 item
            CELL t1-r1-c1 City
            CELL t1-r1-c2 Growth
            CELL t1-r2-c1 Macao
            CELL t1-r2-c2 3 | 5
            BODY p-2 In HTML
            ALT_TEXT p-3 A ship
            ALT_TEXT title-2 The title
            FOOTNOTE note-1 The note.\
            """);
    release.assertReadsBack();
    assertThat(new String(release.pseudo(), UTF_8))
        .contains("[uxp][two]", "[je][id]", "  \npo [", "- [ ] ubtl", "[^1]: Tif opuf.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a *b* c",
        "_b_",
        "**b**",
        "`c`",
        "<b>x</b>",
        "[a](b)",
        "![a](b)",
        "[id]",
        "&lt; &copy;",
        "# a",
        "#",
        "1. a",
        "12) a",
        "- a",
        "+ a",
        "* a",
        "> a",
        "---",
        "***",
        "___",
        "===",
        "~~a~~",
        "```",
        "~~~",
        "    a",
        "a\\",
        "a \\* b",
        "<http://a.b>",
        "<!-- a -->",
        "a | b",
        "snake_case_name",
        "2 * 3 * 4",
        "x < y > z",
        "http://a.b/c_d_e?f=1&g=2",
        "!!! note",
        "C:\\dir\\*",
        "[ ] a",
        "[x]: http://a",
        "a #",
        "a ##",
        "\"a\" (b)",
        "AT&T",
        "-",
        "5.",
        "a!",
        "\\",
        "**粗体**文字",
        "a\nb",
        "- - -",
        "<div>",
        "</p>",
        "<?x?>",
        "$a$",
        "---\na"
      })
  void writesWhatTheTranslatorTypesAsWords(String typed) {
    for (String document :
        List.of(
            "one\n\n[id]: x\n",
            "# one\n",
            "| a | one |\n|---|---|\n| b | c |\n",
            "- one\n",
            "> one\n> two\n",
            "[l](u \"one\")\n",
            "one\n===\n")) {
      RoundTrip source = markdown(document);
      byte[] written =
          source.write(
              unit ->
                  unit.source().words().startsWith("one")
                      ? Optional.of(Text.of(typed))
                      : Optional.empty());
      List<String> expected =
          source.texts().stream()
              .map(
                  text ->
                      text.startsWith("one")
                          ? Text.of(typed.strip().replaceAll("\\s*\\R\\s*", " ")).marked()
                          : text)
              .toList();
      assertThat(source.again(written).texts()).as(new String(written, UTF_8)).isEqualTo(expected);
    }
  }

  @Test
  void escapesNoMoreThanNeeded() {
    assertThat(markdown("one\n").writeWords("p-1", "2 * 3 < 4, a_b - c + d! (e) #f 5. 1) AT&T"))
        .isEqualTo("2 * 3 < 4, a_b - c + d! (e) #f 5. 1) AT&T\n");
  }

  @Test
  void keepsEmphasisBetweenNewNeighbours() {
    RoundTrip release = markdown("He said **“no”** twice.\n");
    List<Code> codes = release.units().get(0).source().codes();
    Text target =
        new Text(
            List.<Inline>of(
                new Words("他说"), codes.get(0), new Words("“不”"), codes.get(1), new Words("两次。")));
    byte[] written = release.write(unit -> Optional.of(target));
    assertThat(new String(written, UTF_8)).isEqualTo("他说<strong>“不”</strong>两次。\n");
    assertThat(release.again(written).texts()).containsExactly("他说{1>“不”{/1>两次。");
  }

  @Test
  void changesNothingOutsideTheUnit() {
    String before = "Title\r\n=====\r\n\r\n* a  \r\n  b\r\n\r\n\tcode &amp;\r\n\r\n&copy; ";
    RoundTrip release = markdown(before + "x\r\n\r\n1) one\r\n2) two  \r\n");
    assertThat(release.writeWords("li-4", "zwei"))
        .isEqualTo(before + "x\r\n\r\n1) one\r\n2) zwei  \r\n");
    release.assertReadsBack();
  }

  @Test
  void quotesFrontMatterThatNeedsIt() {
    RoundTrip release = markdown("---\ntitle: One # c\nsummary: 'a ''b'''\ndate: x\n---\n\nT\n");
    assertThat(release.texts()).containsExactly("One", "a 'b'", "T");
    assertThat(release.writeWords("meta-title", "A: \"b\""))
        .isEqualTo("---\ntitle: \"A: \\\"b\\\"\" # c\nsummary: 'a ''b'''\ndate: x\n---\n\nT\n");
    assertThat(release.writeWords("meta-summary", "l'un")).contains("summary: 'l''un'\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "- ", "* > ", "[", "![](", "[a](b "})
  void refusesWhatNestsWithoutEndAtOnce(String opening) {
    String hostile = "Text.\n\n" + opening.repeat(30_000) + "x";

    assertThatThrownBy(() -> markdown(hostile).units()).hasMessageContaining("E0301");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- item", "* item", "1. item"})
  void refusesListsInListsWithoutEndAtOnce(String item) {
    StringBuilder deep = new StringBuilder();
    StringBuilder flat = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      deep.append("   ".repeat(i)).append(item).append('\n');
      flat.append("   ".repeat(i % 5)).append(item).append('\n');
    }

    assertThatThrownBy(() -> markdown(deep.toString()).units()).hasMessageContaining("E0301");
    assertThat(markdown(flat.toString()).units()).hasSize(1_000);
  }

  @Test
  void takesRulesAndManyLinksForWhatTheyAre() {
    String many = "- ".repeat(300) + "\n\n" + "A [link](to) and ![a](b.png). ".repeat(2_000);

    assertThat(markdown(many).units()).isNotEmpty();
  }

  @Test
  void titlesOfLinksSayThatTheyAreToolTips() {
    RoundTrip release = markdown("[One](u \"tip\") and [two].\n\n[two]: v 'tip two'\n");

    assertThat(release.units())
        .filteredOn(unit -> unit.id().startsWith("title"))
        .extracting(unit -> unit.source().words(), Unit::notes)
        .containsExactly(
            tuple("tip", List.of(HtmlAttributes.TOOL_TIP)),
            tuple("tip two", List.of(HtmlAttributes.TOOL_TIP)));
  }

  @Test
  void aFootnoteIsItsFirstLineAndTheIndentedBlocksBehindIt() {
    RoundTrip release =
        markdown(
            """
            One[^1] and two[^2] and three[^a note].

            [^1]: Word.
            [^2]: Two *words*
            go on.

                A second paragraph.

                    code

                - An item

            \t[^x]: Inside.

            [^a note]:
                Below.

            The text goes on.

            > - [^q]: Quoted.
            """);

    assertThat(release.lines())
        .isEqualTo(
            """
            BODY p-1 One{1/> and two{2/> and three{3/>.
            FOOTNOTE note-1 Word.
            FOOTNOTE note-2 Two {1>words{/1> go on.
            FOOTNOTE note-3 A second paragraph.
            LIST_ITEM li-1 An item
            FOOTNOTE note-4 Inside.
            FOOTNOTE note-5 Below.
            BODY p-2 The text goes on.
            FOOTNOTE note-6 Quoted.\
            """);
    release.assertReadsBack();
  }

  @Test
  void aFootnoteWithoutSpacesStaysAFootnoteAndItsEmphasisIsKept() {
    RoundTrip release = markdown("One[^1].\n\n[^1]: He said **“no”** twice.\n");
    byte[] written = release.writeMarked(Map.of("p-1", "一{1/>: 二", "note-1", "他说{1>“不”{/1>两次。"));

    assertThat(new String(written, UTF_8))
        .isEqualTo("一[^1]\\: 二\n\n[^1]: 他说<strong>“不”</strong>两次。\n");
    assertThat(release.again(written).texts()).containsExactly("一{1/>: 二", "他说{1>“不”{/1>两次。");
    assertThat(release.writeWords("p-1", "[^1]: a")).startsWith("\\[^1\\]: a");
  }

  @Test
  void footnotesInFootnotesWithoutEndAreReadAtOnce() {
    String hostile = "[^1]: ".repeat(3_000) + "x\n";

    assertThat(markdown(hostile).units()).hasSize(1);
  }

  @Test
  void addressesInAngleBracketsMayHaveSpaces() {
    RoundTrip release =
        markdown(
            """
            See [one][ref], [two](<my file.html> "tip"), [three](<a b>) and `[c](<d e>)`.

            [ref]: <my file.html> "Title"
            [other]:
              <their file.html>
              'Other title'
            [last]: <a b.html>

            Not [a](<b class="x">bold</b>) link.
            """);

    assertThat(release.lines())
        .isEqualTo(
            """
            BODY p-1 See {1>one{/1>, {2>two{/2>, {3>three{/3> and {4/>.
            ALT_TEXT title-1 tip
            ALT_TEXT title-2 Title
            ALT_TEXT title-3 Other title
            BODY p-2 Not [a]({1>bold{/1>) link.\
            """);
    assertThat(release.units().get(0).source().codes())
        .extracting(Code::display)
        .contains("[c](‹d e›)");
    release.assertReadsBack();
  }

  @Test
  void manyAngleBracketsAreReadAtOnce() {
    String hostile = "[a](<" + "x ".repeat(100_000) + "\n\n" + "]:<x ".repeat(20_000) + "\n";

    assertThat(MarkdownAddresses.withoutSpaces(hostile)).isEqualTo(hostile);
  }

  /** Each line of the document once more: what is written when every word is changed. */
  private static void keepsLines(String document, String... texts) {
    RoundTrip source = markdown(document);
    source.assertReadsBack();
    assertThat(source.texts()).containsExactly(texts);
    assertThat(new String(source.pseudo(), UTF_8).lines().count())
        .isEqualTo(document.lines().count());
  }

  @Test
  void tomlBeforeADocumentIsReadLikeYaml() {
    RoundTrip page = markdown("+++\ntitle = \"A \\\"dam\\\"\"\nweight = 1\n+++\n\nIt opens.\n");

    page.assertReadsBack();
    assertThat(page.lines()).isEqualTo("METADATA meta-title A \"dam\"\nBODY p-1 It opens.");
    assertThat(page.writeWords("meta-title", "Der „Damm\" \\ hier"))
        .startsWith("+++\ntitle = \"Der „Damm\\\" \\\\ hier\"\nweight = 1\n+++\n");
  }

  @Test
  void aCalloutKeepsItsMarkOnALineOfItsOwn() {
    keepsLines("> [!NOTE]\n> The dam opens.\n", "The dam opens.");
    keepsLines("> [!tip]- Look here\n> It opens.\n", "Look here", "It opens.");
  }

  @Test
  void aContainerKeepsItsMarksAndItsTitleIsTranslated() {
    keepsLines(
        "::: tip\nIt opens.\n:::\n\n:::note[The **dam**]{.a}\n\nIt closes.\n\n:::\n",
        "It opens.",
        "The {1>dam{/1>",
        "It closes.");
    keepsLines("!!! note \"Our dam\"\n    It opens.\n", "Our dam", "It opens.");
    keepsLines("=== \"Linux\"\n\n    Open it.\n", "Linux", "Open it.");
  }

  @Test
  void formulasAreCodesAndMoneyIsWords() {
    keepsLines(
        "Mass is $E = m_0 * c_1$ here.\n\n$$\na_1\n$$\n\nIt costs $5, not $10 a day, or $6/$7.\n",
        "Mass is {1/> here.",
        "It costs $5, not $10 a day, or $6/$7.");
  }

  @Test
  void aFormulaDoesNotReachIntoProgramText() {
    keepsLines("Set `$a` or `b$` now.\n", "Set {1/> or {2/> now.");
  }

  @Test
  void termsAndDefinitionsKeepTheirLines() {
    keepsLines(
        "Dam\nWeir\n: A wall\n: A gate\n\nLock\n\n:   A basin.\n\n    Between gates.\n",
        "Dam{1/>Weir",
        "A wall",
        "A gate",
        "Lock",
        "A basin.",
        "Between gates.");
  }

  @Test
  void attributesAndTablesOfContentsStay() {
    keepsLines(
        "[TOC]\n\n# The dam {#dam .big}\n\nIt opens.\n{: .lead}\n\nSee ![it](a.png){width=50%}.\n\n[[toc]]\n",
        "The dam", "It opens.", "See {1>it{/1>{2/>.");
  }

  @Test
  void templateCodeStaysAndWordsBetweenItAreTranslated() {
    keepsLines(
        "{{< notice >}}\nIt opens.\n{{< /notice >}}\n\n{% if a %}\nAt {{ hour | time }}, see"
            + " [it]({{< ref \"a b.md\" >}}).\n{% endif %}\n",
        "It opens.", "At {1/>, see {2>it{/2>.");
    keepsLines(
        "{% highlight java %}\nint a;\n\nint b;\n{% endhighlight %}\nSo it is.\n", "So it is.");
  }

  @Test
  void whatAModuleImportsAndExportsIsProgramText() {
    keepsLines(
        "import A from 'a';\n\nexport const B = () => (\n  <b>\n\n    {c}\n  </b>\n);\n\n"
            + "import duties rise.\n\n<A value={{b: 1}}>\n\nIt {/* so */} opens.\n\n</A>\n",
        "import duties rise.",
        "It {1/> opens.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: tip",
        ": so",
        "{{ a }}",
        "{: .a}",
        "a $$b$$ c",
        "{% a %} b",
        "=== \"a\"",
        "{a}"
      })
  void wordsThatLookLikeMarksOfDialectsStayWords(String typed) {
    RoundTrip source = markdown("Before.\n\none\n\nBehind.\n");
    String written = source.writeWords("p-2", typed);

    assertThat(source.again(written.getBytes(UTF_8)).units())
        .extracting(unit -> unit.source().words())
        .containsExactly("Before.", typed, "Behind.");
  }

  @Test
  void programTextsThatComeToTouchStayApart() {
    RoundTrip source = markdown("Set `a` or `b` now.\n");
    byte[] written = source.writeMarked(Map.of("p-1", "Now {1/>{2/>."));

    assertThat(source.again(written).units().get(0).source().codes())
        .extracting(Code::data)
        .containsExactly("`a`", "`b`");
  }

  @Test
  void eachAbbreviationStaysOnItsLine() {
    keepsLines(
        "It is so.\n\n*[HT]: Hyper text\n*[ST]: Style\n", "It is so.", "Hyper text", "Style");
  }

  @Test
  void valuesOnSeveralLinesAndAmongOthersAreReadBeforeADocument() {
    RoundTrip page =
        markdown(
            "---\ndescription: >-\n  It opens\n  now.\nhero:\n  tagline: A dam\n  name: x\n---\n");

    page.assertReadsBack();
    assertThat(page.texts()).containsExactly("It opens now.", "A dam");
  }

  @Test
  void anOldCalloutKeepsItsFirstLine() {
    keepsLines("> **Note**\n> It opens.\n", "{1>Note{/1>{2/>It opens.");
  }

  @Test
  void rolesMembersAndEmojiAreCodes() {
    keepsLines(
        "See {ref}`a` and {doc}`b` at {props.x}, :tada: now, 10:30:45.\n\n"
            + ":::{note} It is\n:class: tip\nso.\n:::\n\n--8<-- \"a.md\"\n",
        "See {1/> and {2/> at {3/>, {4/> now, 10:30:45.",
        "It is",
        "so.");
  }
}
