package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What translators and tools do to units, and which document they belong to. */
class ReturnedUnitsTest {

  @TempDir Path folder;

  private ReturnedFile returned(Outgoing outgoing) throws IOException {
    return ReturnedFile.of(outgoing, folder);
  }

  private static String id(Outgoing outgoing, int line) {
    return "id=\"" + outgoing.unit(line) + "\"";
  }

  @ParameterizedTest
  @EnumSource
  void aUnitWasRemoved(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    returned
        .with(returned.unit(2), "")
        .merge()
        .assertEnds(1, "\"fallback\":1", "unit-missing")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aUnitWasAdded(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    String added =
        outgoing.isIn2()
            ? "<unit id=\"new\"><segment state=\"translated\"><source>New.</source>"
                + "<target>NEW.</target></segment></unit>"
            : "<trans-unit id=\"new\"><source>New.</source><target state=\"translated\">NEW."
                + "</target></trans-unit>";
    returned
        .with("(" + returned.unit(2) + ")", "$1" + added)
        .merge()
        .assertEnds(1, "\"dropped\":1", "unit-unknown")
        .assertHas("SECOND ONE.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aUnitGotAnotherId(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.replace(id(outgoing, 2), "id=\"n1\""))
        .merge()
        .assertEnds(0)
        .assertHas("SECOND ONE.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void twoUnitsExchangedTheirIds(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(
            text ->
                text.replace(id(outgoing, 2), "id=\"x\"")
                    .replace(id(outgoing, 3), id(outgoing, 2))
                    .replace("id=\"x\"", id(outgoing, 3)))
        .merge()
        .assertHas("SECOND ONE.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void twoUnitsChangedPlaces(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    ReturnedFile.MergedFile merged =
        returned
            .with("(" + returned.unit(2) + ")(.*?)(" + returned.unit(3) + ")", "$3$2$1")
            .merge()
            .assertEnds(0);
    assertThat(outgoing.lines(merged.output())).containsSubsequence("SECOND ONE.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aUnitIsThereTwice(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    returned.with("(" + returned.unit(2) + ")", "$1$1").merge().assertRefused("E0504");
  }

  @ParameterizedTest
  @EnumSource
  void aUnitWasLocked(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.replace(id(outgoing, 2), id(outgoing, 2) + " translate=\"no\""))
        .merge()
        .assertEnds(1, "\"fallback\":1", "translate-no")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void theTranslatorWroteAComment(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged =
        returned(outgoing)
            .withUnit(
                2,
                unit ->
                    outgoing.isIn2()
                        ? unit.replaceFirst(
                            "<segment", "<notes><note>Is this {0} right?</note></notes><segment")
                        : unit.replaceFirst(
                            "</target>", "</target><note>Is this {0} right?</note>"))
            .merge()
            .assertEnds(0)
            .assertHas("SECOND ONE.");
    assertThat(merged.run().out()).contains("W0613", "Is this {0} right?");
  }

  @ParameterizedTest
  @EnumSource
  void theTranslatorWroteACommentOnTheWholeFile(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged =
        returned(outgoing)
            .with(
                "(<file [^>]*>)",
                "$1<notes><note>Nice read.</note></notes>",
                "</header>",
                "<note>Nice read.</note></header>")
            .merge()
            .assertEnds(0);
    assertThat(merged.run().out()).contains("W0613", "Nice read.");
  }

  @ParameterizedTest
  @EnumSource
  void theTranslatorAddedToTheGlossary(Outgoing outgoing) throws IOException {
    String glossary =
        "<g:glossary xmlns:g=\"urn:oasis:names:tc:xliff:glossary:2.0\"><g:glossEntry>"
            + "<g:term>one</g:term><g:translation>un</g:translation></g:glossEntry></g:glossary>";
    ReturnedFile.MergedFile merged =
        returned(outgoing)
            .withUnit(2, unit -> unit.replaceFirst("(<segment|</trans-unit)", glossary + "$1"))
            .merge()
            .assertEnds(0);
    assertThat(merged.run().out()).contains("W0613", "one = un");
  }

  @ParameterizedTest
  @EnumSource
  void theTranslatorWroteMoreCommentsThanAnybodyReads(Outgoing outgoing) throws IOException {
    String note = "<note>And this?</note>".repeat(60);
    ReturnedFile.MergedFile merged =
        returned(outgoing)
            .withUnit(
                2,
                unit ->
                    outgoing.isIn2()
                        ? unit.replaceFirst("<segment", "<notes>" + note + "</notes><segment")
                        : unit.replaceFirst("</target>", "</target>" + note))
            .merge()
            .assertEnds(0, "W0615", "10 more");
    assertThat(merged.run().out().split("And this\\?", -1)).hasSize(51);
  }

  @ParameterizedTest
  @EnumSource
  void theSentenceRulesAreOthersNow(Outgoing outgoing) throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "Dist. Off.\n");
    returned(outgoing)
        .merge("--abbreviations", words.toString())
        .assertEnds(0, "W0601")
        .assertHas("SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void theOriginalIsAnotherDocument(Outgoing outgoing) throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("other.txt");
    Files.writeString(other, "Something else.\n\nQuite something else.\n");
    ReturnedFile.MergedFile merged = returned(outgoing).merge("--source", other.toString());
    assertThat(merged.run().code()).as(merged.run().err()).isEqualTo(4);
    assertThat(merged.run().err()).containsPattern("E06\\d\\d");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_2_0", "PAGE_IN_1_2"})
  void theOriginalChangedAfterItWasSent(Outgoing outgoing) throws IOException {
    returned(outgoing).merge("--source", changedPage(outgoing)).assertRefused("E0602");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_2_0", "PAGE_IN_1_2"})
  void theOriginalChangedAndAToolLostWhatWeWroteOfIt(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(
            "<mda:metadata>\\s*<mda:metaGroup category=\"termbridge\">.*?</mda:metadata>",
            "",
            "<header>.*?</header>",
            "")
        .merge("--source", changedPage(outgoing))
        .assertEnds(1, "\"stale\":1", "original-changed")
        .assertHas("Second two.", "THIRD ONE.");
  }

  private String changedPage(Outgoing outgoing) throws IOException {
    Path changed = Files.createDirectory(folder.resolve("new")).resolve("page.html");
    String page = new String(outgoing.bytes(), StandardCharsets.UTF_8);
    return Files.writeString(changed, page.replace("Second one", "Second two")).toString();
  }

  @ParameterizedTest
  @EnumSource
  void anOlderDeliveryCameAfterTheNewer(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    returned.merge().assertEnds(0).assertHas("SECOND ONE.");
    ReturnedFile.MergedFile older = returned.with("SECOND ONE", "OLD WORDS").merge();

    older.assertEnds(4);
    assertThat(older.run().err()).contains("E0618", outgoing.unit(2));
    older.assertHas("SECOND ONE.");
    returned.merge("--force").assertEnds(0).assertHas("OLD WORDS.");
  }

  @ParameterizedTest
  @EnumSource
  void twoDeliveriesThatDifferCameWithAnotherDocument(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    Path again = folder.resolve("xliff/again.xlf");
    Files.writeString(again, returned.xliff().replace("SECOND ONE", "OTHER WORDS"));
    Path page = Files.writeString(folder.resolve("other.txt"), "One more.");
    String sent = folder.resolve("xliff").toString();
    CommandRun.of("extract", page.toString(), "--from", "en", "--to", "fr", "-o", sent);

    ReturnedFile.MergedFile merged =
        returned.merge(again.toString(), folder.resolve("xliff/other.txt.fr.xlf").toString());

    merged.assertEnds(4, "E0703", "differ in 1 units: " + outgoing.unit(2));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void theNewestOfTwoDeliveriesWasAskedFor(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    Path older = folder.resolve("xliff/older.xlf");
    Files.writeString(older, returned.xliff().replace("SECOND ONE", "OLD WORDS"));
    Files.setLastModifiedTime(older, FileTime.fromMillis(1_000_000));

    returned
        .merge(older.toString(), "--newest")
        .assertEnds(0, "\"skipped\"", "E0714")
        .assertHas("SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void twoDeliveriesOfOneDocumentAreMergedTogether(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    Path again = Files.writeString(folder.resolve("xliff/again.xlf"), returned.xliff());
    ReturnedFile.MergedFile merged = returned.merge(again.toString());

    assertThat(merged.run().code()).isEqualTo(4);
    assertThat(merged.run().err()).contains("E0703");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
