package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.UnitTerms;

/** How the terms of a source are shown to translators. */
class TermMarksTest {

  private static final Pattern SOURCE = Pattern.compile("<source>(.*?)</source>");
  private static final Pattern PIECE = Pattern.compile("\\{(/?)(\\w+)(/?)}|[^{]+");

  @TempDir private Path folder = Path.of("");

  @Test
  void aTermIsMarkedWithItsEntry() throws IOException {
    String xliff = written("The Bay Bridge opens.", SampleTerms.first(bridge(4, 14)));

    assertThat(xliff)
        .contains(
            "<source>The <mrk id=\"m1\" type=\"term\" ref=\"#gls=g1\">Bay Bridge</mrk> opens.")
        .contains("<gls:glossEntry id=\"g1\" ref=\"#m1\">")
        .contains(
            "<gls:term source=\"Gazette &quot;2&quot; &amp; &lt;3&gt;\">Bay Bridge</gls:term>")
        .contains("<gls:definition>What leads &lt;over&gt; the \"bay\".</gls:definition>")
        .containsSubsequence("海湾大桥</gls:translation>", "<gls:translation>跨湾大桥</gls:translation>")
        .doesNotContain("湾桥</gls:translation>");
  }

  @Test
  void aNoteSaysTheSanctionedTranslationAndWhatMustNotBeWritten() throws IOException {
    String unit = written("The Bay Bridge opens.", SampleTerms.first(bridge(4, 14)));

    assertThat(unit)
        .contains(
            "<note category=\"tb:terms\">Term: Bay Bridge = 海湾大桥; also: 跨湾大桥; not: 湾桥</note>");
  }

  @Test
  void oneConceptHasOneEntryAndOneLineHoweverOftenItStandsThere() throws IOException {
    String xliff =
        written("Bay Bridge, Bay Bridge", SampleTerms.first(bridge(0, 10), bridge(12, 22)));

    assertThat(xliff)
        .contains(
            "id=\"m1\" type=\"term\" ref=\"#gls=g1\"", "id=\"m2\" type=\"term\" ref=\"#gls=g1\"")
        .containsOnlyOnce("<gls:glossEntry")
        .containsOnlyOnce("Term: ");
  }

  @Test
  void theEditorOfTheSourceIsToldOfAWordingThatIsNotOfficial() throws IOException {
    String xliff =
        written(
            "The Bay &amp; Bridge opens.",
            SampleTerms.first(SampleTerms.at(4, 16, SampleTerms.BRIDGE, 1)));

    assertThat(xliff)
        .contains(
            "<note category=\"tb:source-term\">Source wording: Bay &amp; Bridge is not official;"
                + " official: Bay Bridge</note>")
        .contains("Term: Bay &amp; Bridge = 海湾大桥", ">Bay Bridge</gls:term>");
  }

  @Test
  void aConceptWithoutATranslationHasItsDefinitionAndNoLine() throws IOException {
    String xliff =
        written("A plan.", SampleTerms.first(SampleTerms.at(2, 6, SampleTerms.DEFINED, 0)));

    assertThat(xliff)
        .contains("ref=\"#gls=g1\">plan</mrk>", "<gls:definition>Known here only.")
        .doesNotContain("gls:translation", "tb:terms");
  }

  @Test
  void aConceptOfWhichNothingIsKnownIsMarkedAlone() throws IOException {
    String xliff =
        written("Some words.", SampleTerms.first(SampleTerms.at(5, 10, SampleTerms.BARE, 0)));

    assertThat(xliff)
        .contains("<mrk id=\"m1\" type=\"term\">words</mrk>")
        .doesNotContain("<gls:", "tb:terms");
  }

  @Test
  void wordsThatMayBeTwoConceptsHaveTheEntriesOfBoth() throws IOException {
    Match one = bridge(0, 1).best();
    Match other = SampleTerms.at(0, 1, SampleTerms.DEFINED, 0).best();
    String xliff =
        written("The plan.", SampleTerms.first(new Occurrence(4, 8, List.of(one, other))));

    assertThat(xliff)
        .contains("<mrk id=\"m1\" type=\"term\" ref=\"#gls=g1\">plan</mrk>")
        .contains(
            "<gls:glossEntry id=\"g1\" ref=\"#m1\">", "<gls:glossEntry id=\"g2\" ref=\"#m1\">");
  }

  @Test
  void aLessProbableConceptIsNotSaid() throws IOException {
    Match one = bridge(0, 1).best();
    Match other =
        new Match(SampleTerms.DEFINED, SampleTerms.DEFINED.terms().get(0), Likeness.LOOSE);
    String xliff =
        written("The plan.", SampleTerms.first(new Occurrence(4, 8, List.of(one, other))));

    assertThat(xliff).containsOnlyOnce("<gls:glossEntry").doesNotContain("Known here only.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a mark holds its words alone, inside the codes that hold them
          see {b}Bay Bridge{/b} now | see <b>[Bay Bridge]</b> now
          # takes in codes that stand inside
          see Bay {b}Bridge{/b} now | see [Bay <b>Bridge</b>] now
          see {b}Bay{/b} Bridge now | see [<b>Bay</b> Bridge] now
          see {b}{i}Bay{/i}{/b} Bridge | see [<b><i>Bay</i></b> Bridge]
          see Bay{n/} Bridge{n2/} now | see [Bay<n/> Bridge]<n2/> now
          # and parts what it can neither hold nor leave
          {b}see Bay{/b} Bridge now | <b+>see [Bay<+b> Bridge] now
          see Bay {b}Bridge now{/b} | see [Bay <b+>Bridge] now<+b>
          {i}see {b}Bay{/b} Bridge{/i} | <i>see [<b>Bay</b> Bridge]</i>
          {i}see {b}to Bay{/b} Bridge{/i} | <i>see <b+>to [Bay<+b> Bridge]</i>
          see {i}{b}Bay{/b} x{/i}Bay Bridge | see <i><b>Bay</b> x</i>[Bay Bridge]
          """)
  void aMarkNestsAmongTheCodes(String source, String marked) throws IOException {
    Text text = text(source);
    int start = text.words().indexOf("Bay Bridge");
    Path file = write(XliffVersion.V2_0, text, SampleTerms.first(bridge(start, start + 10)));

    assertThat(shown(source(file))).isEqualTo(marked);
    Path file12 = write(XliffVersion.V1_2, text, SampleTerms.first(bridge(start, start + 10)));
    boolean isParted = marked.contains("+");
    assertThat(shown(source(file12)))
        .isEqualTo(
            isParted
                ? marked.replaceAll("[\\[\\]]", "").replace("+>", ">").replace("<+", "</")
                : marked);
    assertThat(Files.readString(file12)).contains("Term: Bay Bridge = 海湾大桥");
  }

  @Test
  void aMarkDoesNotReachIntoItsNeighbour() throws IOException {
    Text text = text("x{b}Bay{/b}{i}Bridge{/i}y");
    Path file = write(XliffVersion.V2_0, text, SampleTerms.first(bridge(1, 4), bridge(4, 10)));

    assertThat(shown(source(file))).isEqualTo("x<b>[Bay]</b><i>[Bridge]</i>y");
  }

  @Test
  void aMarkHasAnIdThatNobodyElseHas() throws IOException {
    Text text = text("see {m1}it{/m1}: Bay Bridge");
    Unit unit = Unit.of("u1", Role.BODY, Text.EMPTY).withParts(List.of(new Segment("m2", text)));
    Path file = folder.resolve("ids.xlf");
    Samples.write(
        file,
        XliffVersion.V2_0,
        List.of(unit),
        TermMarking.MARK,
        any -> new UnitTerms(Map.of("m2", List.of(bridge(8, 18)))));

    assertThat(Files.readString(file)).contains("<mrk id=\"m3\"", "ref=\"#m3\"");
    assertThat(XliffValidator.validate(file).problems()).isEmpty();
  }

  @Test
  void notesAloneLeaveTheSourceAsItIs() throws IOException {
    Path file = folder.resolve("notes.xlf");
    Samples.write(
        file,
        XliffVersion.V2_0,
        List.of(Unit.of("u1", Role.BODY, Text.of("Bay Bridge"))),
        TermMarking.NOTE,
        any -> SampleTerms.first(bridge(0, 10)));

    assertThat(Files.readString(file))
        .contains("<source>Bay Bridge</source>", "Term: Bay Bridge = 海湾大桥")
        .doesNotContain("gls");
  }

  @Test
  void whatStaysAsItIsHasNoMarks() throws IOException {
    Path file = folder.resolve("locked.xlf");
    Samples.write(
        file,
        XliffVersion.V2_0,
        List.of(Unit.of("u1", Role.BODY, Text.of("Bay Bridge")).withTranslate(false)),
        TermMarking.MARK,
        any -> SampleTerms.first(bridge(0, 10)));

    assertThat(Files.readString(file)).doesNotContain("<mrk", "<gls:", "Term: ");
  }

  private static Occurrence bridge(int start, int end) {
    return SampleTerms.at(start, end, SampleTerms.BRIDGE, 0);
  }

  private String written(String source, UnitTerms terms) throws IOException {
    Path file = write(XliffVersion.V2_0, text(source.replace("&amp;", "&")), terms);
    return Files.readString(file);
  }

  private Path write(XliffVersion version, Text text, UnitTerms terms) throws IOException {
    Path file = folder.resolve("terms." + version.text() + ".xlf");
    Samples.write(
        file, version, List.of(Unit.of("u1", Role.BODY, text)), TermMarking.MARK, any -> terms);
    assertThat(XliffValidator.validate(file).problems()).isEmpty();
    return file;
  }

  private static String source(Path file) throws IOException {
    return SOURCE
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  /** Elements by their ids, parted ones with a plus, marks as brackets. */
  private static String shown(String source) {
    String marks =
        source
            .replaceAll("<mrk [^>]*>", "[")
            .replace("</mrk>", "]")
            .replaceAll("<sc id=\"(\\w+)\"[^>]*>", "<$1+>")
            .replaceAll("<ec startRef=\"(\\w+)\"[^>]*>", "<+$1>")
            .replaceAll("<(?:ph|x) id=\"(\\w+)\"[^>]*>", "<$1/>");
    StringBuilder shown = new StringBuilder();
    java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
    for (MatchResult piece :
        Pattern.compile("<(?:pc|g) id=\"(\\w+)\"[^>]*>|</(?:pc|g)>|<[\\w+]+/?>|[^<]+")
            .matcher(marks)
            .results()
            .toList()) {
      if (piece.group(1) != null) {
        open.push(piece.group(1));
        shown.append('<').append(piece.group(1)).append('>');
      } else if (piece.group().startsWith("</")) {
        shown.append("</").append(open.pop()).append('>');
      } else {
        shown.append(piece.group());
      }
    }
    return shown.toString();
  }

  /** Codes in braces: <code>{b}bold{/b}</code>, <code>{n/}</code>. */
  private static Text text(String marked) {
    List<Inline> inlines =
        PIECE
            .matcher(marked)
            .results()
            .map(
                piece ->
                    piece.group(2) == null
                        ? (Inline) new Words(piece.group())
                        : Code.of(piece.group(2), kind(piece), CodeType.OTHER, "", ""))
            .toList();
    return new Text(inlines);
  }

  private static CodeKind kind(MatchResult piece) {
    if (!piece.group(1).isEmpty()) {
      return CodeKind.CLOSE;
    }
    return piece.group(3).isEmpty() ? CodeKind.OPEN : CodeKind.STANDALONE;
  }
}
