package org.termbridge.filter.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Format;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.filter.Documents;

class DataFormatsTest {

  private static String loud(String words) {
    return words.toUpperCase(Locale.ROOT);
  }

  @Test
  void takesEachLineOfAPlainTextAsAUnit() {
    Release release = Documents.text(Format.TXT, "Headline\r\n\r\n  First one.\r\nSecond one.");

    assertThat(Documents.words(release)).containsExactly("Headline", "First one.", "Second one.");
    assertThat(Documents.translatedText(release, DataFormatsTest::loud))
        .isEqualTo("HEADLINE\r\n\r\n  FIRST ONE.\r\nSECOND ONE.");
  }

  @Test
  void takesNeitherTheOldMarkOfAFilesEndNorAMarkBetweenDashesForMore() {
    Release release = Documents.text(Format.TXT, "- One item\r\n- FIN -\r\nLast.\r\n\u001A");

    assertThat(Documents.units(release))
        .extracting(unit -> unit.role() + " " + unit.source().words())
        .containsExactly("LIST_ITEM - One item", "BODY - FIN -", "BODY Last.");
    assertThat(Documents.translatedText(release, DataFormatsTest::loud))
        .isEqualTo("- ONE ITEM\r\n- FIN -\r\nLAST.\r\n\u001A");
  }

  @Test
  void keepsTheColumnsOfAPlainText() {
    Release release = Documents.text(Format.TXT, "\u540d\t\u91cf\nTel.  020 1234\nOne\u0085Two");

    assertThat(Documents.units(release))
        .extracting(unit -> unit.source().words() + "|" + unit.preserveSpace())
        .containsExactly("\u540d\t\u91cf|true", "Tel.  020 1234|true", "One|false", "Two|false");
  }

  @Test
  void joinsHardWrappedLinesAndWrapsTheTranslationAtTheSameWidth() {
    String wrapped =
        """
        The province opened a new railway between its two largest cities on
        Monday, cutting the journey to twenty minutes and giving commuters a
        choice.

        Tel: 020 1234
        Fax: 020 1235
        """;
    Release release = Documents.text(Format.TXT, wrapped);

    assertThat(Documents.words(release))
        .containsExactly(
            "The province opened a new railway between its two largest cities on Monday, cutting"
                + " the journey to twenty minutes and giving commuters a choice.",
            "Tel: 020 1234",
            "Fax: 020 1235");
    String longer =
        Documents.translatedText(release, words -> words.replace("railway", "train line"));
    assertThat(longer.lines()).allMatch(line -> line.length() <= 69).hasSize(6);
    assertThat(Documents.words(Documents.text(Format.TXT, longer)))
        .first()
        .asString()
        .contains("new train line between");
  }

  @Test
  void joinsAWordThatALineEndCutAndKeepsTheHyphensOfCompounds() {
    String cut =
        """
        The tunnel that engineers construc-
        ted below the harbour of the Asia-
        Pacific port opens to cars on Mon-
        day. A decision-making board and a
        well-known architect were con-
        sulted, and the board met in mid-
        summer. It was, as the board and Dr.
        Jones said, a matter of decision-
        making and not of money.
        """;

    assertThat(Documents.words(Documents.text(Format.TXT, cut)))
        .containsExactly(
            "The tunnel that engineers constructed below the harbour of the Asia-Pacific port opens"
                + " to cars on Monday. A decision-making board and a well-known architect were"
                + " consulted, and the board met in midsummer. It was, as the board and Dr. Jones"
                + " said, a matter of decision-making and not of money.");
  }

  @Test
  void keepsEveryHyphenOfATextThatCutsNoWords() {
    String whole =
        """
        The region's administrations are working on water-
        management plans, with extraordinarily ambitious
        aims for the next ten years and many neighbours.
        """;

    assertThat(Documents.words(Documents.text(Format.TXT, whole)))
        .singleElement()
        .asString()
        .contains("water-management plans");
  }

  @Test
  void keepsLinesOfTheirOwnBesideBrokenOnes() {
    String release =
        """
        A NEW LIBRARY FOR THE OLD TOWN
        City Council, Press Office

        The council said on Tuesday that the library will open
        in May. Its reading room has space for four hundred
        people, and its garden for many more.

        Ada Moreau, Press Office of the City Council of Northam
        12 Market Square
        Tel. 020 5550 1234
        press@example.org
        """;

    assertThat(Documents.words(Documents.text(Format.TXT, release)))
        .containsExactly(
            "A NEW LIBRARY FOR THE OLD TOWN",
            "City Council, Press Office",
            "The council said on Tuesday that the library will open in May. Its reading room has"
                + " space for four hundred people, and its garden for many more.",
            "Ada Moreau, Press Office of the City Council of Northam",
            "12 Market Square",
            "Tel. 020 5550 1234",
            "press@example.org");
  }

  @Test
  void takesHeadingsThatHappenToBeAsLongAsEachOtherForHeadings() {
    String headings =
        """
        Council opens new library in the old town after four years
        Harbour tunnel will be open to all traffic from next spring
        Museum shows the history of the river and of its fishermen
        """;

    assertThat(Documents.words(Documents.text(Format.TXT, headings))).hasSize(3);
  }

  @Test
  void takesEachIndentedParagraphForAUnit() {
    String indented =
        """
        　　市政府星期二宣布新图书馆将于五月开放阅览
        室可容纳四百名读者。
        　　馆长表示，图书馆全年开放，周末也不例外。
        　　读者凭身份证即可入馆，无须预约。每人每次
        可借阅24册图书。
        """;

    assertThat(Documents.words(Documents.text(Format.TXT, indented)))
        .containsExactly(
            "市政府星期二宣布新图书馆将于五月开放阅览室可容纳四百名读者。",
            "馆长表示，图书馆全年开放，周末也不例外。",
            "读者凭身份证即可入馆，无须预约。每人每次可借阅24册图书。");
  }

  @Test
  void joinsKoreanLinesWithASpaceUnlessTheyCutWords() {
    String words =
        """
        시는 화요일 새 도서관이 오월에 문을
        연다고 밝혔다. 열람실은 사백 명을
        수용하며 정원도 함께 개방된다. 책은
        이십만 권이 넘는다.
        """;
    String cut =
        """
        시는 화요일 새로 지은 도서관이 오
        월에 문을 연다고 밝혔다 그리고 열
        람실은 사백 명이 앉을 수 있으며 정
        원도 함께 개방된다고 했다.
        """;

    assertThat(Documents.words(Documents.text(Format.TXT, words)))
        .containsExactly(
            "시는 화요일 새 도서관이 오월에 문을 연다고 밝혔다. 열람실은 사백 명을 수용하며 정원도 함께 개방된다. 책은 이십만 권이 넘는다.");
    assertThat(Documents.words(Documents.text(Format.TXT, cut)))
        .containsExactly(
            "시는 화요일 새로 지은 도서관이 오월에 문을 연다고 밝혔다 그리고 열람실은 사백 명이 앉을 수 있으며 정원도 함께 개방된다고 했다.");
  }

  @Test
  void breaksNoLineOfATranslationAtAHyphen() {
    String wrapped =
        """
        The council said on Tuesday that the library will open
        in May. Its reading room has space for four hundred.
        """;

    String longer =
        Documents.translatedText(
            Documents.text(Format.TXT, wrapped),
            words -> words.replace("library", "low-rise hall"));

    assertThat(longer.lines()).noneMatch(line -> line.endsWith("-"));
    assertThat(longer.replaceAll("\\R", " ")).contains("the low-rise hall will open in May.");
  }

  @Test
  void keepsTheCharsetAndMarkOfAPlainText() {
    Charset charset = Charset.forName("GB18030");
    Release release = Documents.bytes(Format.TXT, "新闻稿\n正文。\n".getBytes(charset), charset);

    byte[] written =
        Documents.written(
            release, unit -> Optional.of(Text.of(unit.source().words().replace("正文", "本文"))));

    assertThat(new String(written, charset)).isEqualTo("新闻稿\n本文。\n");
  }

  @Test
  void keepsACharsetWithShifts() {
    Charset charset = Charset.forName("ISO-2022-JP");
    Release release = Documents.bytes(Format.TXT, "東京".getBytes(charset), charset);

    byte[] written = Documents.written(release, unit -> Optional.of(Text.of("大阪")));

    assertThat(written).isEqualTo("大阪".getBytes(charset)).endsWith(0x1B, '(', 'B');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TXT | Café opens.~~~ÿ stays.~",
        "CSV | 1,Café opens.~2,ÿ stays.~",
        "JSON | {\"a\": \"Café opens.\", \"b\": \"ÿ stays.\"}",
        "PROPERTIES | a=Café opens.~b=ÿ stays.~",
        "YAML | a: Café opens.~b: ÿ stays.~",
        "SRT | 1~00:00:01,000 --> 00:00:02,000~Café opens.~~2~00:00:03,000 --> 00:00:04,000~ÿ stays.~"
      })
  void bytesThatAreNoCharactersStayWhereNothingIsTranslated(Format format, String text) {
    String latin = text.replace('~', '\n');
    byte[] damaged = latin.getBytes(StandardCharsets.ISO_8859_1);
    Release release = Documents.bytes(format, damaged, StandardCharsets.UTF_8);

    byte[] written =
        Documents.written(
            release,
            unit ->
                Optional.of(unit.source())
                    .filter(source -> source.words().contains("opens"))
                    .map(source -> Text.of("Ouvre.")));

    assertThat(new String(written, StandardCharsets.ISO_8859_1))
        .isEqualTo(latin.replace("Café opens.", "Ouvre."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JSON | {\"key\": \"港口报告\", \"type\": \"مرحبا\", \"id\": \"news-1\"}",
        "YAML | key: 港口报告~type: مرحبا~id: news-1~"
      })
  void wordsWithoutSpacesAreForReadersWhateverTheirKey(Format format, String text) {
    assertThat(Documents.words(Documents.text(format, text.replace('~', '\n'))))
        .containsExactly("港口报告", "مرحبا");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{~\t\"a\": \"One.\",~\t\"b\": \"x\" \"c\"~} | line 3, column 11: “\"c\"”",
        "{~  \"a\": 1,~} | line 3, column 1: “}”",
        "{~  \"a\": \"One.\" | line 2, column 14: the text ends"
      })
  void saysWhereJsonIsBroken(String json, String place) {
    Release release = Documents.text(Format.JSON, json.replace('~', '\n'));

    assertThatThrownBy(() -> Documents.words(release)).hasMessageContaining(place);
  }

  @Test
  void writesUtf8WhereTheCharsetCannotHoldTheTranslation() {
    Charset latin = Charset.forName("windows-1252");
    Release release = Documents.bytes(Format.TXT, "Caf\u00e9".getBytes(latin), latin);

    byte[] written = Documents.written(release, unit -> Optional.of(Text.of("咖啡")));

    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("咖啡");
  }

  @Test
  void subtitlesOfTheWebWriteSomeCharactersAsReferences() {
    String vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nR&amp;D <00:01.500>&lt;2&nbsp;%\n";
    Release release = Documents.text(Format.VTT, vtt);

    assertThat(Documents.words(release)).containsExactly("R&D <2\u00A0%");
    assertThat(Documents.translatedText(release, words -> words.replace("R&D", "F&E -->")))
        .contains("\nF&amp;E --&gt; <00:01.500>&lt;2\u00A0%\n");
  }

  @Test
  void aSubtitleGoesOnBehindAnEmptyLine() {
    String srt =
        "1\n00:00:01,000 --> 00:00:02,000\nFirst\n\nand more\n\n\n2\n00:00:03,000 -->"
            + " 00:00:04,000\nSecond\n";
    Release release = Documents.text(Format.SRT, srt);

    assertThat(Documents.words(release)).containsExactly("First\n\nand more", "Second");
    assertThat(Documents.translatedText(release, DataFormatsTest::loud))
        .isEqualTo(
            srt.replace("First", "FIRST")
                .replace("and more", "AND MORE")
                .replace("Sec", "SEC")
                .replace("ond", "OND"));
  }

  @Test
  void aFileWithoutATimeIsNoSubtitles() {
    Release release = Documents.text(Format.SRT, "Just text.\n");

    assertThatThrownBy(() -> Documents.words(release)).hasMessageContaining("no cue");
  }

  @Test
  void keepsCueTimesAndTagsOfSubtitles() {
    String vtt =
        "WEBVTT\r\n\r\nNOTE not for readers\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000 align:start\r\n"
            + "<v Ann>Good <i>evening</i>,\r\neverybody.\r\n\r\n00:05.000 --> 00:06.000\r\nBye.\r\n";
    Release release = Documents.text(Format.VTT, vtt);

    assertThat(Documents.words(release)).containsExactly("Good evening,\neverybody.", "Bye.");
    assertThat(Documents.translatedText(release, DataFormatsTest::loud))
        .isEqualTo(
            vtt.replace("Good", "GOOD")
                .replace("evening", "EVENING")
                .replace("everybody.", "EVERYBODY.")
                .replace("Bye.", "BYE."));
  }

  @Test
  void namesRowAndColumnOfACell() {
    Release release =
        Documents.text(Format.CSV, "City,Growth\nFoshan,\"5,1 \"\"real\"\"\"\n,4.2%\n");

    assertThat(Documents.words(release))
        .containsExactly("City", "Growth", "Foshan", "5,1 \"real\"", "4.2%");
    assertThat(Documents.units(release).get(3).place())
        .contains("row 2 \u201CFoshan\u201D, column 2 \u201CGrowth\u201D");
    assertThat(Documents.translatedText(release, words -> words.replace("Foshan", "Foshan, city")))
        .isEqualTo("City,Growth\n\"Foshan, city\",\"5,1 \"\"real\"\"\"\n,4.2%\n");
  }

  @Test
  void keepsEscapesOfJsonThatDoNotChange() {
    String json =
        """
        {
          "id": "r-1", "title" : "Caf\\u00e9 \\"opens\\"",
          "url": "https:\\/\\/example.org\\/a",
          "body": ["One <b>bold</b> {count} line.\\nTwo.", "Three"],
          "n": 12, "none": null
        }
        """;
    Release release = Documents.text(Format.JSON, json);

    assertThat(Documents.words(release))
        .containsExactly("Caf\u00e9 \"opens\"", "One bold  line.\nTwo.", "Three");
    assertThat(Documents.translatedText(release, words -> words.replace("Three", "\"Trois\" \\ 3")))
        .isEqualTo(json.replace("Three", "\\\"Trois\\\" \\\\ 3"));
  }

  @Test
  void keepsCommentsAndQuotesOfYaml() {
    String yaml =
        """
        # a comment
        title: "A \\u201Cquoted\\u201D title"
        body: |
          First line.
          Second line.
        list:
          - one thing
          - 'it''s two'
        """;
    Release release = Documents.text(Format.YAML, yaml);

    assertThat(Documents.words(release)).contains("one thing", "it's two");
    assertThat(Documents.translatedText(release, words -> words.replace("thing", "chose")))
        .isEqualTo(yaml.replace("thing", "chose"));
  }

  @Test
  void fillsTheStringsOfAPoFile() {
    String po =
        """
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\\n"

        #: main.c:1
        msgid "Open the file"
        msgstr ""

        #, c-format
        msgid "%d releases"
        msgstr ""
        """;
    Release release = Documents.text(Format.PO, po);

    assertThat(Documents.words(release)).containsExactly("Open the file", " releases");
    assertThat(Documents.translatedText(release, DataFormatsTest::loud))
        .isEqualTo(
            po.replace(
                    "\"Open the file\"\nmsgstr \"\"", "\"Open the file\"\nmsgstr \"OPEN THE FILE\"")
                .replace(
                    "\"%d releases\"\nmsgstr \"\"", "\"%d releases\"\nmsgstr \"%d RELEASES\""));
  }

  @Test
  void keepsKeysCommentsAndContinuationsOfProperties() {
    String properties =
        "# a comment\ntitle = Hello\\u0020world\nlong=one \\\n   two\nlast : caf\u00e9 {0}\n";
    Release release = Documents.text(Format.PROPERTIES, properties);

    assertThat(Documents.words(release)).contains("Hello world", "caf\u00e9 ");
    assertThat(Documents.translatedText(release, words -> words.replace("caf\u00e9", "th\u00e9")))
        .isEqualTo(properties.replace("caf\u00e9", "th\u00e9"));
  }

  @Test
  void translatorsSeeWhatAPropertyMeansAndNotHowItIsWritten() {
    String properties =
        "! note\npath : C\\:\\\\temp\\=x\nlong=one \\\n    two\n\nempty=\nword\\ key=\\u4F60\n";
    Release release = Documents.text(Format.PROPERTIES, properties);

    assertThat(Documents.units(release))
        .extracting(unit -> unit.place().orElse(""), unit -> unit.source().words())
        .containsExactly(
            tuple("key path", "C:\\temp=x"),
            tuple("key long", "one two"),
            tuple("key word key", "\u4F60"));
    assertThat(Documents.translatedText(release, words -> words.replace("\u4F60", " \u00e9\n")))
        .isEqualTo(properties.replace("\\u4F60", "\\ \\u00E9\\n"));
    assertThat(Documents.translatedText(release, words -> words.replace("temp", "new")))
        .contains("path : C:\\\\new=x\n");
  }

  private static String marked(String value) {
    Release release = Documents.text(Format.PROPERTIES, "a=" + value + "\n");
    assertThat(Documents.translatedText(release, words -> words + "x")).startsWith("a=");
    return Documents.units(release).get(0).source().marked();
  }

  @Test
  void placeholdersOfEveryProgramAreCodes() {
    assertThat(marked("Hi <%= a %>, ${b.c}, %{d}, #{e}, {{ f }}, %1$s, %(g)s, %@, %lu, {h:.2f}."))
        .isEqualTo("Hi {1/>, {2/>, {3/>, {4/>, {5/>, {6/>, {7/>, {8/>, {9/>, {10/>.");
    assertThat(marked("See @:link.to and $t(other), AT&amp;T&nbsp;or <0>this</0>"))
        .isEqualTo("See {1/> and {2/>, AT{3/>T{4/>or {5>this{/5>");
    assertThat(marked("{0,number,integer} of %dpx, 100% sure, 50%off, me @ work, {not, this one}"))
        .isEqualTo("{1/> of {2/>px, 100% sure, 50%off, me @ work, \\{not, this one}");
  }

  @Test
  void wordsInBranchesOfAMessageAreTranslatedAndTheirSyntaxStays() {
    String message =
        "{n, plural, =0 {None} one {# file in {p}} other {{g, select, a {His} other {#}}}}";

    assertThat(marked(message)).isEqualTo("{1/>None{2/>{3/> file in {4/>{5/>His{6/>{7/>{8/>");
    Release release = Documents.text(Format.JSON, "{\"a\": \"" + message + " left\"}");
    assertThat(Documents.translatedText(release, words -> words.toUpperCase(Locale.ROOT)))
        .isEqualTo(
            "{\"a\": \""
                + message
                    .replace("None", "NONE")
                    .replace(" file in ", " FILE IN ")
                    .replace("His", "HIS")
                + " LEFT\"}");
  }

  @Test
  void aMessageWithBranchesThatIsBrokenIsWords() {
    assertThat(marked("{n, plural, one {a")).isEqualTo("\\{n, plural, one \\{a");
  }
}
