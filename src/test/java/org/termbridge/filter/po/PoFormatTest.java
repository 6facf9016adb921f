package org.termbridge.filter.po;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Format;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.Documents;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.Filters;
import org.termbridge.filter.RoundTrip;

class PoFormatTest {

  private static final String HEAD =
      """
      # Made by hand.
      msgid ""
      msgstr ""
      "Language: \\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

      """;

  private static String loud(String po) {
    return Documents.translatedText(
        Documents.text(Format.PO, HEAD + po), words -> words.toUpperCase(Locale.ROOT));
  }

  private static String loudHead() {
    return HEAD.replace("Language: ", "Language: fr");
  }

  @Test
  void aTranslationTakesThePlaceOfTheOneThatIsThereAndIsNoLongerFuzzy() {
    assertThat(
            loud(
                """
                #, fuzzy, c-format
                #| msgid "Open a file"
                msgid "Open the file"
                msgstr "Ouvrir un fichier"
                #, fuzzy
                msgid "Close"
                msgstr "Clore"
                """))
        .isEqualTo(
            loudHead()
                + """
                #, c-format
                msgid "Open the file"
                msgstr "OPEN THE FILE"
                msgid "Close"
                msgstr "CLOSE"
                """);
  }

  @Test
  void everyStringOfAPluralIsAUnit() {
    Release release =
        Documents.text(
            Format.PO,
            HEAD
                + """
                msgid "one hall"
                msgid_plural "many halls"
                msgstr[0] ""
                msgstr[1] ""
                msgstr[2] ""
                """);

    assertThat(Documents.units(release))
        .extracting(Unit::id, unit -> unit.source().words(), unit -> unit.notes().get(0))
        .containsExactly(
            tuple("k1.0", "one hall", "Plural form 1 of 3."),
            tuple("k1.1", "many halls", "Plural form 2 of 3."),
            tuple("k1.2", "many halls", "Plural form 3 of 3."));
    Map<String, String> halls =
        Map.of("k1.0", "un hall", "k1.1", "deux halls", "k1.2", "des halls");
    byte[] written = Documents.written(release, unit -> Optional.of(Text.of(halls.get(unit.id()))));
    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains(
            """
            msgstr[0] "un hall"
            msgstr[1] "deux halls"
            msgstr[2] "des halls"
            """);
  }

  @Test
  void whatTranslatorsShouldKnowStandsInNotes() {
    Release release =
        Documents.text(
            Format.PO,
            HEAD
                + """
                #. Said of a door.
                #: hall.c:12
                msgctxt "menu"
                msgid "Open"
                msgstr "Ouvrir"
                """);

    Unit unit = Documents.units(release).get(0);
    assertThat(unit.notes()).containsExactly("Said of a door.", "Translated now as: Ouvrir");
    assertThat(unit.place()).contains("menu, hall.c:12");
  }

  @Test
  void stringsMayGoOverLinesAndHoldEscapes() {
    String po =
        """
        msgid ""
        "First \\"line\\"\\n"
        "second\\tC:\\\\dir"
        msgstr ""

        #~ msgid "Gone"
        #~ msgstr "Parti"
        """;
    Release release = Documents.text(Format.PO, HEAD + po);

    assertThat(Documents.words(release)).containsExactly("First \"line\"\nsecond\tC:\\dir");
    String translated =
        """
        msgstr ""
        "FIRST \\"LINE\\"\\n"
        "SECOND\\tC:\\\\DIR"
        """;
    assertThat(loud(po)).isEqualTo(loudHead() + po.replace("msgstr \"\"\n", translated));
  }

  @Test
  void escapesAreThoseOfC() {
    String po = "msgid \"it\\'s \\x41 or \\101,\\a bell,\\0333 and \\xe9\"\nmsgstr \"\"\n";
    Release release = Documents.text(Format.PO, HEAD + po);

    assertThat(Documents.words(release))
        .containsExactly("it's A or A,\u0007 bell,\u001B3 and \\xe9");
    assertThat(loud(po)).contains("msgstr \"IT'S A OR A,\\a BELL,\\0333 AND \\\\XE9\"");
  }

  @Test
  void commentsOfObsoleteMessagesAreNotThoseOfTheNext() {
    String po =
        """
        #. Said of a door.
        #, fuzzy
        #~ msgid "Gone"
        #~ msgstr "Parti"

        msgid "Open"
        msgstr ""
        """;

    assertThat(Documents.units(Documents.text(Format.PO, HEAD + po)).get(0).notes()).isEmpty();
    assertThat(loud(po)).isEqualTo(loudHead() + po.replace("msgstr \"\"", "msgstr \"OPEN\""));
  }

  @Test
  void aTranslationThatReadsLikeTheSourceTakesThePlaceOfAnother() {
    String po =
        """
        msgid "Internet"
        msgstr "R\u00e9seau"
        #, fuzzy
        msgid "Zoom"
        msgstr "Zoom"
        msgid "OK"
        msgstr ""
        """;
    Release release = Documents.text(Format.PO, HEAD + po);

    byte[] written = Documents.written(release, unit -> Optional.of(unit.source()));
    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo(
            loudHead()
                + """
                msgid "Internet"
                msgstr "Internet"
                msgid "Zoom"
                msgstr "Zoom"
                msgid "OK"
                msgstr ""
                """);
    assertThat(Documents.written(release, unit -> Optional.empty()))
        .isEqualTo((HEAD + po).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void onlyTheHeadTellsALanguage() {
    String po =
        """
        msgid ""
        msgstr ""
        "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

        msgid ""
        "Language: none\\n"
        "Content-Type: charset=CHARSET"
        msgstr ""
        """;
    Release release = Documents.text(Format.PO, po);

    assertThat(Documents.translatedText(release, words -> "Langue"))
        .isEqualTo(po.replaceFirst("msgstr \"\"\n$", "msgstr \"Langue\"\n"));
  }

  @Test
  void aHeadMayStandOnOneLine() {
    String head =
        "msgid \"\"\nmsgstr \"Language: de\\nContent-Type: text/plain; charset=CHARSET\\n\"\n";
    Release release = Documents.text(Format.PO, head + "msgid \"Open\"\nmsgstr \"\"\n");

    assertThat(Documents.translatedText(release, words -> "Ouvrir"))
        .contains("Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n");
  }

  @Test
  void aStringMayBeginOnTheNextLine() {
    String po = "msgid\n\"Open\"\nmsgstr\n\n\"\"\n";

    assertThat(loud(po)).isEqualTo(loudHead() + "msgid\n\"Open\"\nmsgstr\n\n\"OPEN\"\n");
  }

  @Test
  void theHeadTellsTheCharsetThatTheTranslationNeeds() {
    Charset latin = StandardCharsets.ISO_8859_1;
    String po = HEAD.replace("UTF-8", "ISO-8859-1") + "msgid \"Caf\u00e9\"\nmsgstr \"\"\n";
    Release release = Documents.bytes(Format.PO, po.getBytes(latin), latin);

    byte[] written = Documents.written(release, unit -> Optional.of(Text.of("\u5496\u5561")));

    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("charset=UTF-8", "msgstr \"\u5496\u5561\"");
    byte[] halved = Documents.written(release, unit -> Optional.of(Text.of("a \uD83D b")));
    assertThat(new String(halved, StandardCharsets.UTF_8)).contains("msgstr \"a \uFFFD b\"");
  }

  @Test
  void aLineMayHoldSeveralStringsAndAnyCharacterButALineEnd() {
    String po = "msgid \"One \" \"\u2028two\" msgstr \"\"\nmsgid \"Three\" msgstr \"Drei\"\n";

    assertThat(Documents.words(Documents.text(Format.PO, HEAD + po)))
        .containsExactly("One \u2028two", "Three");
    assertThat(loud(po)).endsWith("msgstr \"ONE \u2028TWO\"\nmsgid \"Three\" msgstr \"THREE\"\n");
  }

  @Test
  void aMessageWithoutAStringIsNamed() {
    Release release = Documents.text(Format.PO, "msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"\n");

    assertThatThrownBy(() -> Documents.words(release)).hasMessageContaining("line 2");
  }

  @Test
  void aGuessedPluralStaysAGuessUntilAllOfItIsTranslated() {
    String po =
        """
        #, fuzzy
        msgid "one hall"
        msgid_plural "many halls"
        msgstr[0] "une salle"
        msgstr[1] "des salles"
        """;
    Release release = Documents.text(Format.PO, HEAD + po);

    byte[] half =
        Documents.written(
            release, unit -> Optional.of(Text.of("un hall")).filter(t -> unit.id().equals("k1.0")));
    assertThat(new String(half, StandardCharsets.UTF_8))
        .endsWith(po.replace("une salle", "un hall"));
    assertThat(loud(po)).doesNotContain("fuzzy");
  }

  @Test
  void aLineThatIsNoStringIsNamed() {
    Release release = Documents.text(Format.PO, "msgid \"a\"\nmsgstr \"b\"\nand more\n");

    assertThatThrownBy(() -> Documents.words(release)).hasMessageContaining("line 3");
  }

  private static final String HALLS =
      """
      #, c-format
      msgid "%d hall"
      msgid_plural "%d halls"
      msgstr[0] ""
      msgstr[1] ""
      """;

  private static RoundTrip halls(String target) {
    return RoundTrip.of(Format.PO, HEAD + HALLS).into("en", target);
  }

  private static String translated(RoundTrip halls) {
    byte[] written = halls.writeMarked(Map.of("k1.0", "{1/> one", "k1.1", "{1/> many"));
    return new String(written, StandardCharsets.UTF_8);
  }

  @Test
  void aLanguageWithMoreFormsGetsAStringForEach() {
    assertThat(translated(halls("ru")))
        .contains("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 :")
        .endsWith("msgstr[0] \"%d one\"\nmsgstr[1] \"%d many\"\nmsgstr[2] \"%d many\"\n");
    assertThat(translated(halls("ar")))
        .contains("nplurals=6;", "msgstr[0] \"%d many\"\nmsgstr[1] \"%d one\"\nmsgstr[2]");
  }

  @Test
  void aLanguageWithOneFormKeepsTheOtherInAComment() {
    assertThat(translated(halls("zh-Hans")))
        .contains("nplurals=1; plural=0;")
        .contains("# Plural form 1: \"%d one\"\nmsgid \"%d hall\"")
        .endsWith("msgid_plural \"%d halls\"\nmsgstr[0] \"%d many\"\n");
  }

  @Test
  void aLanguageWithAsManyFormsHasItsOwnRule() {
    assertThat(translated(halls("fr")))
        .contains("nplurals=2; plural=(n > 1);")
        .endsWith("msgstr[0] \"%d one\"\nmsgstr[1] \"%d many\"\n");
  }

  @Test
  void formsOfAFileInTheTargetLanguageStay() {
    String own =
        HEAD.replace("Language: ", "Language: ru").replace("plural=(n != 1)", "plural=n>1");
    RoundTrip halls = RoundTrip.of(Format.PO, own + HALLS).into("en", "ru");

    assertThat(translated(halls)).startsWith(own).endsWith("msgstr[1] \"%d many\"\n");
  }

  @Test
  void everyFormOfEveryListedLanguageIsSaidByItsRule() {
    for (String tag :
        new String[] {"ru", "pl", "cs", "sl", "lt", "lv", "ro", "ar", "cy", "ga", "he"}) {
      PluralForms forms = PluralForms.of(Language.of(tag));
      assertThat(IntStream.range(0, 300).map(forms::form).distinct().sorted().toArray())
          .as(tag)
          .isEqualTo(IntStream.range(0, forms.count()).toArray());
    }
  }

  @Test
  void whatWasFittedIsToldAndReadBack() throws IOException {
    RoundTrip halls = halls("zh-Hans");
    List<Problem> problems =
        new Filters(FilterSettings.DEFAULT)
            .write(
                halls.release(),
                halls.pair(),
                unit -> Optional.of(RoundTrip.pseudo(unit.source())),
                new ByteArrayOutputStream());

    assertThat(problems).extracting(Problem::code).containsExactly("W0317");
    assertThat(halls.readBack(halls.pseudo())).containsExactly("{1/> ibmm", "{1/> ibmmt");
  }
}
