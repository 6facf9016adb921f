package org.termbridge.filter.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Format;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.Documents;

class YamlFormatTest {

  private static Release release(String yaml) {
    return Documents.text(Format.YAML, yaml);
  }

  private static List<String> words(String yaml) {
    return Documents.words(release(yaml));
  }

  private static String written(String yaml, String words) {
    byte[] written = Documents.written(release(yaml), unit -> Optional.of(Text.of(words)));
    return new String(written, StandardCharsets.UTF_8);
  }

  /** The text with every unit in capitals, which was read again and says just that. */
  private static String loud(String yaml) {
    UnaryOperator<String> capitals = words -> words.toUpperCase(Locale.ROOT);
    assertThat(Documents.translatedText(release(yaml), words -> words)).isEqualTo(yaml);
    String loud = Documents.translatedText(release(yaml), capitals);
    assertThat(words(loud)).isEqualTo(words(yaml).stream().map(capitals).toList());
    return loud;
  }

  @Test
  void valuesAreUnitsWithTheirKeysAndKeysAreNot() {
    String yaml =
        """
        title: Open day
        menu:
          - one hall
          - name: two halls
            rooms: {east: three halls, "the west": [four halls]}
          - - five halls
        ---
        six halls
        """;

    assertThat(Documents.units(release(yaml)))
        .extracting(Unit::id, unit -> unit.place().orElse(""), unit -> unit.source().words())
        .containsExactly(
            tuple("k1", "key title", "Open day"),
            tuple("k2", "key menu", "one hall"),
            tuple("k3", "key menu/name", "two halls"),
            tuple("k4", "key menu/rooms/east", "three halls"),
            tuple("k5", "key menu/rooms/the west", "four halls"),
            tuple("k6", "key menu", "five halls"),
            tuple("k7", "", "six halls"));
    assertThat(loud(yaml)).contains("title: OPEN DAY\n", "\"the west\": [FOUR HALLS]}");
  }

  @Test
  void numbersTruthValuesAndWhatProgramsReadAreCountedButAreNoUnits() {
    String yaml =
        """
        size: 12
        open: true
        none: ~
        nothing:
        empty: ""
        id: hall-1
        day: 2001-12-14
        picture: !!binary aGFsbA==
        size2: !!int "12"
        flag: yes
        text: maybe so
        """;

    assertThat(Documents.units(release(yaml)))
        .extracting(Unit::id, unit -> unit.source().words())
        .containsExactly(tuple("k10", "maybe so"));
  }

  @Test
  void anchorsTagsCommentsAndComplexKeysStay() {
    String yaml =
        """
        %YAML 1.2
        --- !hall # of the town
        a: &a !!str  'one'\t# said once
        b: *a
        ? [two, {x: y}]
        : !local &c "three"
        ? - four
        : - !!set {five, six}
          - ? seven
            : eight # last
        ...
        """;

    assertThat(loud(yaml))
        .isEqualTo(
            yaml.replace("'one'", "'ONE'")
                .replace("\"three\"", "\"THREE\"")
                .replace("eight", "EIGHT"));
  }

  @Test
  void escapesAreReadAndOnlyWrittenWhereTheyAreNeeded() {
    String yaml =
        """
        - "a \\U0001F60E b"
        - "a \\uD83D\\uDE0E b"
        - "a\\\\b\\\\d \\"c\\"\\tx\\n\\x07 \\
           d"
        - 'it''s "so" \\n'
        - stays "as" it's \uD83D\uDE0E
        """;

    assertThat(words(yaml))
        .containsExactly(
            "a \uD83D\uDE0E b",
            "a \uD83D\uDE0E b",
            "a\\b\\d \"c\"\tx\n\u0007 d",
            "it's \"so\" \\n",
            "stays \"as\" it's \uD83D\uDE0E");
    assertThat(loud(yaml))
        .isEqualTo(
            """
            - "A \uD83D\uDE0E B"
            - "A \uD83D\uDE0E B"
            - "A\\\\B\\\\D \\"C\\"\\tX\\n\\u0007 D"
            - 'IT''S "SO" \\N'
            - STAYS "AS" IT'S \uD83D\uDE0E
            """);
  }

  @Test
  void everyEscapeOfTheStandardIsReadAndStaysWhereNothingChanges() {
    String escapes =
        "\\0 \\a \\b \\t \\\t \\n \\v \\f \\r \\e \\  \\\" \\/ \\\\ \\N \\_ \\L \\P \\x41 \\u4e00 \\U0001F60E";
    String yaml = "a: \"x " + escapes + " y\" # said\n\"k \\L\": one hall\n";

    assertThat(YamlReader.values(yaml).get(0).value())
        .isEqualTo(
            "x \0 \u0007 \b \t \t \n \u000B \f \r \u001B   \" / \\ \u0085 \u00A0 \u2028 \u2029 A \u4E00"
                + " \uD83D\uDE0E y");
    assertThat(
            Documents.translatedText(
                release(yaml), words -> words.replace("one hall", "two halls")))
        .isEqualTo(yaml.replace("one hall", "two halls"));
    assertThat(written("a: one word\n", "x\u2028\u2029y")).isEqualTo("a: \"x\\u2028\\u2029y\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"a \\\\L b\"`, `a \\L b`",
        "`\"a \\\\\\L b\"`, `a \\\u2028 b`",
        "`'a \\L b'`, `a \\L b`",
        "`a \\P b`, `a \\P b`",
        "`a\\\\P b`, `a\\\\P b`"
      })
  void aBackslashBeforeALetterIsAnEscapeOnlyBetweenDoubleQuotes(String scalar, String value) {
    assertThat(words("k: " + scalar + "\n")).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a:",
        "a #b",
        " a",
        "a ",
        "- a",
        "-",
        "? a",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "'a'",
        "\"a\"",
        "[a]",
        "{a}",
        "12",
        "1.5e3",
        "0x1F",
        "true",
        "Null",
        "~",
        "no",
        "12:30",
        "2001-12-14t21:59:43.10-05:00",
        "---",
        "... a",
        "a\nb",
        "a\tb",
        "\u2028a",
        "=",
        "<<"
      })
  void aPlainScalarIsQuotedWhereItWouldSaySomethingElse(String words) {
    String yaml = written("a: one word\n", words);

    assertThat(yaml).isEqualTo("a: " + YamlNotation.doubleQuoted(words) + "\n");
    assertThat(YamlReader.values(yaml)).extracting(YamlScalar::value).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "a:b", "a#b", "-a", ":a", "a, [b]", "5 halls", "\u5927\u5385"})
  void aPlainScalarStaysPlainWhereItCan(String words) {
    assertThat(written("- one word # one\n", words)).isEqualTo("- " + words + " # one\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "a]", "{a", "a: b"})
  void betweenBracketsMoreIsQuoted(String words) {
    assertThat(written("[one word]", words)).isEqualTo("[\"" + words + "\"]");
  }

  @Test
  void aColonMayBeginAWordBetweenBrackets() {
    String yaml = "order: [ :day of, :month of, {at: :hour of, \"a\":b c, ? :d : 'x, :y'} ]\n";

    assertThat(words(yaml)).containsExactly(":day of", ":month of", ":hour of", "b c", "x, :y");
    assertThat(loud(yaml))
        .isEqualTo("order: [ :DAY OF, :MONTH OF, {at: :HOUR OF, \"a\":B C, ? :d : 'X, :Y'} ]\n");
    assertThat(written("[one word]", ":a")).isEqualTo("[\":a\"]");
  }

  @Test
  void tabsMayDivide() {
    String yaml = "a:\tone word\t# x\nb:\t'two words'\t# y\n";

    assertThat(loud(yaml)).isEqualTo("a:\tONE WORD\t# x\nb:\t'TWO WORDS'\t# y\n");
  }

  @Test
  void aLiteralScalarKeepsItsHeaderItsIndentationAndTheLinesBehindIt() {
    String yaml =
        """
        a: |  # said
            First

              second
            third

        b: |+
          keep

        c: |2-
            indented
          not
        d: |

          late
        """;

    assertThat(words(yaml))
        .containsExactly("First\n\n  second\nthird", "keep", "  indented\nnot", "\nlate");
    assertThat(loud(yaml))
        .isEqualTo(
            yaml.replace("First", "FIRST")
                .replace("second", "SECOND")
                .replace("third", "THIRD")
                .replace("keep", "KEEP")
                .replace("indented", "INDENTED")
                .replace("not", "NOT")
                .replace("late", "LATE"));
  }

  @ParameterizedTest
  @CsvSource({"|, one", ">, one", "|-, one", ">2-, two"})
  void aBlockScalarSaysAnyLines(String header, String old) {
    for (String words :
        List.of(
            "a", "a\nb", "a\n\nb", "a\n  b\n\n c\nd", "a\n\tb\nc", "\n\na", "a  \nb ", "a\n \nb")) {
      String yaml = written("x: %s\n  %s\n  more\n\ny: 1\n".formatted(header, old), words);

      assertThat(yaml).startsWith("x: " + header + "\n").endsWith("\n\ny: 1\n");
      assertThat(words(yaml)).as(yaml).containsExactly(words);
    }
  }

  @Test
  void aFoldedScalarHasALineForEachParagraph() {
    String yaml = "a: >\n  One\n  line.\n\n  Two.\n   - x\n";

    assertThat(words(yaml)).containsExactly("One line.\nTwo.\n - x");
    assertThat(loud(yaml)).isEqualTo("a: >\n  ONE LINE.\n\n  TWO.\n   - X\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "\n a", "a\rb", "a\u0007", "\uFEFFa"})
  void whatABlockScalarCannotSayIsQuotedWithItsEnd(String words) {
    String yaml = written("- | # note\n  one\n\n- two: 2\n", words);

    assertThat(yaml)
        .isEqualTo("- " + YamlNotation.doubleQuoted(words + "\n") + " # note\n\n- two: 2\n");
    assertThat(words(yaml)).containsExactly(words);
  }

  @Test
  void linesEndAsTheyDid() {
    String yaml = "a: |\r\n  one\r\n  two\r\n\r\nb: >-\r\n  one\r\n  two\r\n";

    assertThat(words(yaml)).containsExactly("one\ntwo", "one two");
    assertThat(loud(yaml)).isEqualTo("a: |\r\n  ONE\r\n  TWO\r\n\r\nb: >-\r\n  ONE TWO\r\n");
  }

  @Test
  void scalarsOverSeveralLinesAreWrittenOnOne() {
    String yaml = "a: one\n  two # x\nb: 'one\n\n  two'\nc: \"one\n  two\\\n  three\"\n";

    assertThat(loud(yaml)).isEqualTo("a: ONE TWO # x\nb: \"ONE\\nTWO\"\nc: \"ONE TWOTHREE\"\n");
  }

  @Test
  void whatIsNoYamlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> words("a: one\nb: 'two\n"))
        .hasMessageContaining("E0301")
        .hasMessageContaining("line 3, column 1: found unexpected end of stream");
    assertThatThrownBy(() -> words("a: one\nb: \u0007\n"))
        .hasMessageContaining("line 2, column 4: the character U+0007 is not allowed");
  }
}
