package org.termbridge.cli.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.cli.CommandRun;
import org.termbridge.cli.Json;

class GlossaryCommandTest {

  private static final String HEADER =
      "concept_id\tsubject\tdefinition\tlang\tterm\tstatus\ttype\tpart_of_speech\tnote\tsource";

  @TempDir Path folder;

  @BeforeEach
  void glossary() throws IOException {
    write(
        "terms.tsv",
        "port\ttransport\tA new port.\ten\tNorth Bay Port\tpreferred\tfull form\tproperNoun\t\tGazette 1",
        "port\ttransport\tA new port.\ten\tNorth Harbour\tforbidden\tvariant\tproperNoun\tsuperseded\tGazette 1",
        "port\ttransport\tA new port.\tzh-Hans\t北湾港\tpreferred\tfull form\tproperNoun\t\t",
        "port\ttransport\tA new port.\tzh-Hant\t北灣港\tpreferred\tfull form\tproperNoun\t\t",
        "toll\tfinance\t\ten\troad toll\tpreferred\tfull form\tnoun\t\tGazette 2",
        "toll\tfinance\t\tfr\tpéage\tpreferred\tfull form\tnoun\t\tGazette 2");
  }

  private void write(String name, String... rows) throws IOException {
    Files.write(folder.resolve(name), Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList());
  }

  private CommandRun run(String... words) {
    return CommandRun.in(folder, Map.of(), "", words);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private CommandRun glossary(String command, String... words) {
    return run(
        Stream.concat(
                Stream.of("glossary", command, "--glossary", path("terms.tsv")), Stream.of(words))
            .toArray(String[]::new));
  }

  private static Map<String, Object> json(CommandRun run) {
    return Json.object(run.out());
  }

  // --- the group

  @Test
  void withoutACommandItTellsWhichThereAre() {
    CommandRun run = run("glossary");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("list", "find");
  }

  @Test
  void aMistypedCommandIsToldWithTheOneThatWasMeant() {
    CommandRun run = run("glossary", "fnd", "port", "--format", "json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(json(run)).containsEntry("command", "glossary fnd");
    assertThat(run.err()).contains("E0106", "find");
  }

  @Test
  void helpExplainsACommandBelowIt() {
    assertThat(run("help", "glossary", "find").out()).contains("WORDS", "Greater Bay Area");
    assertThat(run("help", "glossary", "nothing").err()).contains("E0104");
  }

  @Test
  void shellsCompleteTheCommandsBelowIt() {
    assertThat(run("completion", "fish").out())
        .contains("__fish_seen_subcommand_from glossary; and __fish_seen_subcommand_from find");
    assertThat(run("completion").out()).contains("_picocli_termbridge_glossary_find");
  }

  @Test
  void itsOptionsMayBeConfigured() throws IOException {
    Files.writeString(
        folder.resolve("termbridge.toml"),
        "[glossary.find]\nglossary = \"terms.tsv\"\nto = [\"zh-Hant-HK\"]\n");

    assertThat(run("glossary", "find", "port").out()).contains("北灣港").doesNotContain("北湾港");
    Files.writeString(folder.resolve("termbridge.toml"), "[glossary.find]\nfro = \"en\"\n");
    assertThat(run("glossary", "find", "port").err()).contains("E0103", "glossary.find.from");
  }

  // --- list

  @Test
  void listGivesAConceptALineInTheLanguageOfTheMost() {
    CommandRun run = glossary("list");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly("port\ttransport\tNorth Bay Port", "toll\tfinance\troad toll");
    assertThat(run.err()).contains("2 concepts, 6 terms");
  }

  @Test
  void listGivesAColumnForEachLanguageThatIsAskedFor() {
    assertThat(glossary("list", "--language", "zh-Hant-HK,en", "--subject", "Transport").out())
        .isEqualTo("port\ttransport\t北灣港\tNorth Bay Port" + System.lineSeparator());
  }

  @Test
  void listAnswersInJsonWithTheTermsOfTheLanguages() {
    Map<String, Object> answer = json(glossary("list", "--language", "fr", "--format", "json"));

    assertThat(answer).containsEntry("command", "glossary list").containsEntry("version", 1);
    Map<String, Object> concept = Json.objects(answer, "concepts").get(0);
    assertThat(concept).containsEntry("id", "toll").containsEntry("subject", "finance");
    assertThat(Json.objects(concept, "terms"))
        .containsExactly(
            Map.of(
                "language", "fr",
                "term", "péage",
                "status", "preferred",
                "type", "full form",
                "partOfSpeech", "noun",
                "source", "Gazette 2"));
  }

  // --- find

  @Test
  void findShowsWhatMayBeWrittenWhatMustNotAndWhoSaysSo() {
    CommandRun run = glossary("find", "North", "Harbour", "--to", "en,zh-Hans");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("North Bay Port  [preferred] <1>")
        .contains("North Harbour  [forbidden, variant] superseded <1>")
        .contains("<1> Gazette 1")
        .contains("= North Harbour: as written (en)  [forbidden, variant] superseded");
  }

  @Test
  void findKnowsAConceptInEveryLanguageByPartAndById() {
    assertThat(glossary("find", "北灣港").out()).startsWith("port |");
    assertThat(glossary("find", "toll").out()).startsWith("toll |");
    assertThat(glossary("find", "Bay").out()).contains("part of \"North Bay Port\"");
    assertThat(glossary("find", "Bay", "--from", "fr").err()).contains("nothing found");
  }

  @Test
  void findTellsSinceWhenAndHowLongAConceptIsInUse() throws IOException {
    Files.write(
        folder.resolve("terms.tsv"),
        List.of(
            "concept_id\tlang\tterm\tstatus\tvalid_from\tvalid_until",
            "bay\ten\tbay\tpreferred\t2019-02-18\t",
            "gulf\ten\tgulf\tpreferred\t\t2030-12-31",
            "quay\ten\tquay\tpreferred\t2019-02-18\t2030-12-31"));

    assertThat(glossary("find", "bay").out().lines()).contains("  in use from 2019-02-18");
    assertThat(glossary("find", "gulf").out().lines()).contains("  in use until 2030-12-31");
    assertThat(glossary("find", "quay").out().lines())
        .contains("  in use from 2019-02-18 until 2030-12-31");
    assertThat(glossary("find", "bay", "--lang", "zh-Hans").out()).contains("有效期：自 2019-02-18 起");
  }

  @Test
  void findAnswersInJson() {
    Map<String, Object> answer = json(glossary("find", "péage", "--to", "en", "--format", "json"));

    assertThat(answer).containsEntry("command", "glossary find").containsEntry("words", "péage");
    Map<String, Object> found = Json.objects(answer, "found").get(0);
    assertThat(found).containsEntry("id", "toll").containsEntry("way", "exact");
    assertThat(Json.object(found, "match")).containsEntry("language", "fr");
    assertThat(Json.objects(found, "terms")).hasSize(1);
  }

  // --- lint

  @Test
  void lintTellsPlaceSeverityConceptAndWhatToDo() throws IOException {
    write(
        "bad.tsv",
        "bay\tplaces\t\ten\tNorth Bay\tpreferred\tfull form\tproperNoun\t\tGazette",
        "bay\tplaces\t\ten\tthe Bay\tpreferred\tfull form\tproperNoun\t\t");

    CommandRun run = run("glossary", "lint", path("bad.tsv"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            path("bad.tsv")
                + ":3:16: error[two-preferred]: bay: en has two sanctioned terms: \"North Bay\""
                + " and \"the Bay\". Keep one as preferred, and make the other admitted.",
            path("bad.tsv")
                + ":3:16: warning[unsourced]: bay: Nobody says who says \"the Bay\"."
                + " Name the document or publisher that has the wording.");
    assertThat(run.err()).contains("1 error, 1 warning, 0 notes");
  }

  @Test
  void lintFailsOnWhatItIsToldTo() {
    assertThat(run("glossary", "lint", path("terms.tsv")).code()).isZero();
    assertThat(run("glossary", "lint", path("terms.tsv"), "--fail-on", "warning").code())
        .isEqualTo(1);
    assertThat(
            run("glossary", "lint", path("terms.tsv"), "--fail-on", "info", "--skip", "unsourced")
                .code())
        .isZero();
  }

  @Test
  void lintAnswersInJson() {
    CommandRun run =
        run("glossary", "lint", path("terms.tsv"), "--only", "unsourced", "--format", "json");

    assertThat(json(run)).containsEntry("command", "glossary lint").containsEntry("version", 1);
    Map<String, Object> result = Json.objects(json(run), "results").get(0);
    assertThat(Json.object(result, "counts"))
        .isEqualTo(Map.of("error", 0, "warning", 2, "info", 0));
    assertThat(Json.objects(result, "findings").get(0))
        .containsEntry("rule", "unsourced")
        .containsEntry("severity", "warning")
        .containsEntry("line", 4)
        .containsEntry("concept", "port")
        .containsEntry("language", "zh-Hans")
        .containsKeys("column", "term", "message", "remedy");
  }

  // --- diff

  @Test
  void diffTellsWhatWasAddedRemovedAndChanged() throws IOException {
    write(
        "new.tsv",
        "port\ttransport\tA port.\ten\tNorth Port\tpreferred\tfull form\tproperNoun\t\tGazette 1",
        "port\ttransport\tA port.\tzh-Hans\t北湾港\tpreferred\tfull form\tproperNoun\t\tGazette 3",
        "port\ttransport\tA port.\tzh-Hant\t北灣港\tpreferred\tfull form\tproperNoun\t\t",
        "port\ttransport\tA port.\tfr\tport\tpreferred\tfull form\tproperNoun\t\t",
        "quay\ttransport\t\ten\tquay\tpreferred\tfull form\tnoun\t\tGazette 2");

    CommandRun run = run("glossary", "diff", path("terms.tsv"), path("new.tsv"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "- toll | finance",
            "+ quay | transport",
            "~ port | transport",
            "    ~ definition: \"A new port.\" -> \"A port.\"",
            "    - en \"North Harbour\" [forbidden, variant] superseded",
            "    + fr \"port\" [preferred]",
            "    ~ zh-Hans \"北湾港\" source: \"\" -> \"Gazette 3\"",
            "    ~ en \"North Bay Port\" term: \"North Bay Port\" -> \"North Port\"");
    assertThat(run.err()).contains("1 concept added, 1 removed, 1 changed");
  }

  @Test
  void diffOfEqualGlossariesIsEmpty() {
    CommandRun run =
        run("glossary", "diff", path("terms.tsv"), path("terms.tsv"), "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(json(run)).containsEntry("added", List.of()).containsEntry("changed", List.of());
    assertThat(run("glossary", "diff", path("no.tsv"), path("terms.tsv")).code()).isEqualTo(4);
  }

  // --- extract

  @Test
  void extractCollectsCandidatesOfDocumentsAndXliff() throws IOException {
    String text = "They saw North Bay Port and the Old Pier.\n\nThe Old Pier (OP) is new.\n";
    Files.writeString(folder.resolve("a.txt"), text);
    run("extract", path("a.txt"), "--from", "en", "--to", "fr", "-o", path("xliff"));

    CommandRun run = glossary("extract", path("a.txt"), "--from", "en");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "2\tOld Pier\tOP\tname\t\tThey saw North Bay Port and the Old Pier.\t"
                + path("a.txt")
                + System.lineSeparator());
    assertThat(run.err()).contains("1 candidate in 1 file; 1 are in the glossary already");
    assertThat(glossary("extract", path("xliff/a.txt.fr.xlf"), "--known").out())
        .contains("2\tOld Pier\tOP\tname", "1\tNorth Bay Port\t\tname\tport");
    assertThat(glossary("extract", path("a.txt"), "--from", "en", "--min", "3").out()).isEmpty();
  }

  @Test
  void extractTellsABadFileAndGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "They saw the Old Pier.\n");

    CommandRun run =
        glossary("extract", path("a.txt"), path("none.txt"), "--from", "en", "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(Json.objects(json(run), "candidates").get(0))
        .containsEntry("term", "Old Pier")
        .containsEntry("language", "en")
        .containsEntry("kind", "name")
        .containsEntry("count", 1)
        .containsEntry("known", List.of());
    assertThat(Json.objects(json(run), "errors").get(0)).containsEntry("code", "E0706");
    assertThat(glossary("extract", path("none.txt")).code()).isEqualTo(4);

    Files.createDirectories(folder.resolve("in"));
    Files.move(folder.resolve("a.txt"), folder.resolve("in/a.txt"));
    Files.write(folder.resolve("in/b.bin"), new byte[] {0, 1, 2, 3, 0, 5});
    CommandRun walked = glossary("extract", path("in"), "--from", "en");
    assertThat(walked.code()).as(walked.err()).isZero();
  }

  // --- convert and subset

  @Test
  void convertWritesTheFormatOfTheNameAndKeepsWhatIsThere() throws IOException {
    CommandRun run = run("glossary", "convert", path("terms.tsv"), path("new/terms.tsv"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo(path("new/terms.tsv"));
    assertThat(run.err()).contains("2 concepts, 6 terms");
    assertThat(run("glossary", "diff", path("terms.tsv"), path("new/terms.tsv")).code()).isZero();

    Files.writeString(folder.resolve("new/terms.tsv"), "other\n");
    assertThat(run("glossary", "convert", path("terms.tsv"), path("new/terms.tsv")).err())
        .contains("E0701");
    CommandRun forced =
        run(
            "glossary",
            "convert",
            path("terms.tsv"),
            path("new/terms.tsv"),
            "--force",
            "--format",
            "json");
    assertThat(json(forced))
        .containsEntry("command", "glossary convert")
        .containsEntry("output", path("new/terms.tsv"))
        .containsEntry("format", "tsv")
        .containsEntry("concepts", 2)
        .containsEntry("terms", 6)
        .containsEntry("warnings", List.of());
  }

  @Test
  void convertNeedsAFormat() {
    CommandRun odd = run("glossary", "convert", path("terms.tsv"), path("terms.odd"));
    assertThat(odd.code()).isEqualTo(2);
    assertThat(odd.err()).contains("E0950", "tsv");
    assertThat(
            run("glossary", "convert", path("terms.tsv"), path("a.tsv"), "--to-format", "odd")
                .err())
        .contains("E0920");
  }

  @Test
  void subsetHasTheConceptsThatOccur() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "They came to North Harbour.\n");
    run("extract", path("a.txt"), "--from", "en", "--to", "fr,de", "-o", path("xliff"));

    CommandRun run = glossary("subset", path("xliff"), path("part.tsv"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo(path("part.tsv"));
    assertThat(run.err()).contains("1 concept occurs in 2 files");
    assertThat(run("glossary", "list", "--glossary", path("part.tsv")).out())
        .startsWith("port\t")
        .doesNotContain("toll");
  }

  @Test
  void subsetTellsABadFileAndGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "They came to North Harbour.\n");
    run("extract", path("a.txt"), "--from", "en", "--to", "fr", "-o", path("xliff"));
    Files.writeString(folder.resolve("xliff/b.xlf"), "<xliff");

    CommandRun run = glossary("subset", path("xliff"), path("part.tsv"), "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(json(run)).containsEntry("concepts", 1).containsEntry("output", path("part.tsv"));
    assertThat(Json.objects(json(run), "results").get(0))
        .containsEntry("xliff", path("xliff/a.txt.fr.xlf"))
        .containsEntry("concepts", List.of("port"));
    assertThat(Json.objects(json(run), "errors")).hasSize(1);
    assertThat(glossary("subset", path("xliff/b.xlf"), path("none.tsv")).code()).isEqualTo(4);
    assertThat(folder.resolve("none.tsv")).doesNotExist();
    assertThat(glossary("subset", path("xliff")).code()).isEqualTo(2);
  }
}
