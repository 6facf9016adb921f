package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private static final String TEXT =
      "The port opened on Friday. It is large.\n\nDone, said the mayor.\n";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return file.toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private CommandRun extracted(String... more) throws IOException {
    List<String> words =
        Stream.concat(
                Stream.of(
                    "extract", file("in/release.txt", TEXT), "--to", "fr", "-o", path("xliff")),
                Stream.of(more))
            .toList();
    return CommandRun.of(words.toArray(String[]::new));
  }

  // --- extract and merge

  @Test
  void aTranslationThatTheCharsetCannotHoldIsWrittenInUtf8WithAWarning() throws IOException {
    Charset latin = Charset.forName("windows-1252");
    Path text = Files.write(folder.resolve("a.txt"), "The caf\u00e9 opened.\n".getBytes(latin));
    CommandRun.of("extract", text.toString(), "--to", "zh-Hans", "-o", path("xliff"));
    Path xliff = folder.resolve("xliff/a.txt.zh-Hans.xlf");
    Files.writeString(
        xliff,
        Files.readString(xliff)
            .replaceFirst("<segment[^>]*", "$0 state=\"translated\"")
            .replaceFirst(
                "</source>", "</source><target>\u5496\u5561\u9986\u5f00\u4e86\u3002</target>"));

    CommandRun run = CommandRun.of("merge", xliff.toString(), "-o", path("out"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("W0302", "windows-1252");
    assertThat(folder.resolve("out/a.zh-Hans.txt"))
        .hasContent("\u5496\u5561\u9986\u5f00\u4e86\u3002\n");
  }

  @Test
  void aTextThatTellsNothingOfItsLanguageSaysWhichOneIsAssumed() throws IOException {
    String text =
        "Guangzhou Shenzhen Zhuhai Foshan Dongguan Zhongshan Huizhou Jiangmen Zhaoqing Shantou"
            + " Chaozhou Jieyang Meizhou Heyuan Qingyuan Yunfu\n";
    CommandRun run =
        CommandRun.of("extract", file("a.txt", text), "--to", "fr", "-o", path("xliff"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("W0207", "en is assumed");
  }

  @Test
  void validateFindsOurOwnXliffValid() throws IOException {
    extracted();

    CommandRun run = CommandRun.of("validate", path("xliff"));

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("valid XLIFF 2.0");
  }

  @Test
  void extractPrintsTheFilesItWroteAndNothingElseOnStandardOutput() throws IOException {
    CommandRun run = extracted();

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(path("xliff/release.txt.fr.xlf") + System.lineSeparator());
    assertThat(run.err()).contains("text/plain", "en (detected)", "segments");
    assertThat(folder.resolve("xliff/originals")).isDirectoryContaining("glob:**.txt");
  }

  @Test
  void extractAnswersInJson() throws IOException {
    String glossary =
        file(
            "terms.tsv",
            "concept_id\tlang\tterm\tstatus\ttype\n"
                + "port\ten\tport\tpreferred\tfull form\n"
                + "mayor\ten\tmayor\tpreferred\tfull form\n");
    CommandRun run =
        extracted("--format", "json", "--from", "en", "--coverage", "--glossary", glossary);

    Map<String, Object> answer = Json.object(run.out());
    assertThat(answer).containsEntry("command", "extract").containsEntry("version", 1);
    Map<String, Object> result = Json.objects(answer, "results").get(0);
    assertThat(result)
        .containsEntry("input", path("in/release.txt"))
        .containsEntry("status", "done")
        .containsEntry("mediaType", "text/plain")
        .containsEntry("charset", "UTF-8")
        .containsEntry("language", "en")
        .containsEntry("road", "native")
        .containsEntry("units", 2)
        .containsEntry("segments", 3)
        .containsEntry("words", 12)
        .containsEntry("terms", 2)
        .containsEntry("xliff", List.of(path("xliff/release.txt.fr.xlf")))
        .containsEntry("warnings", List.of());
    assertThat(Json.object(result, "coverage")).containsKeys("percent", "missing");
  }

  @Test
  void extractTellsHowManyTermsItFound() throws IOException {
    String glossary =
        file(
            "terms.tsv",
            "concept_id\tlang\tterm\tstatus\ttype\nport\ten\tport\tpreferred\tfull form\n");

    assertThat(extracted("--glossary", glossary).err()).contains("12 words, 1 term");
    assertThat(extracted("--terms", "none", "--force").err()).contains("12 words, 0 terms");
  }

  private static final String TERMS =
      "concept_id\tdefinition\tlang\tterm\tstatus\ttype\n"
          + "port\tWhere ships lie.\ten\tport\tpreferred\tfull form\n"
          + "port\tWhere ships lie.\tfr\tport maritime\tpreferred\tfull form\n"
          + "port\tWhere ships lie.\tfr\tquai\tforbidden\tfull form\n"
          + "ship\tIt swims.\ten\tship\tpreferred\tfull form\n"
          + "ship\tIt swims.\tfr\tnavire\tpreferred\tfull form\n";

  @Test
  void aGlossaryKitHoldsTheTermsThatOccur() throws IOException {
    String glossary = file("terms.tsv", TERMS);

    CommandRun run = extracted("--glossary", glossary, "--glossary-kit", path("kit"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            path("kit/omegat/en-fr.utf8"),
            path("kit/tbx-v2/en-fr.tbx"),
            path("kit/tbx-v3/en-fr.tbx"),
            path("kit/memoq/en-fr.csv"),
            path("kit/phrase/en-fr.xlsx"),
            path("kit/multiterm/en-fr.xml"));
    assertThat(Files.readString(folder.resolve("kit/omegat/en-fr.utf8")))
        .contains("port\tport maritime\tWhere ships lie.\n")
        .doesNotContain("ship\t", "quai");
  }

  @Test
  void aGlossaryKitIsNamedInJson() throws IOException {
    String glossary = file("terms.tsv", TERMS);
    String[] options = {
      "--glossary", glossary, "--glossary-kit", path("kit"), "--terms", "none", "--format", "json"
    };

    assertThat(Json.object(extracted(options).out()).get("glossaryKit").toString())
        .contains(path("kit/omegat/en-fr.utf8"));
    assertThat(Files.readString(folder.resolve("xliff/release.txt.fr.xlf")))
        .doesNotContain("maritime");

    Files.writeString(folder.resolve("kit/omegat/en-fr.utf8"), "mine");
    CommandRun blocked = extracted(options);
    assertThat(blocked.code()).isEqualTo(3);
    assertThat(Json.object(Json.object(blocked.out()), "error")).containsEntry("code", "E0701");
  }

  @Test
  void extractOptionsMayStandBeforeTheCommand() throws IOException {
    CommandRun run =
        CommandRun.of(
            "--format=json",
            "extract",
            file("in/a.txt", TEXT),
            "--to=fr,zh-CN",
            "-o",
            path("xliff"));

    assertThat(Json.objects(Json.object(run.out()), "results").get(0).get("xliff"))
        .isEqualTo(List.of(path("xliff/a.txt.fr.xlf"), path("xliff/a.txt.zh-Hans.xlf")));
  }

  @Test
  void mergeOfAnUntranslatedFileFallsBackAndSaysSo() throws IOException {
    extracted();

    CommandRun run = CommandRun.of("merge", path("xliff"), "-o", path("out"), "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    Map<String, Object> result = Json.objects(Json.object(run.out()), "results").get(0);
    assertThat(result)
        .containsEntry("xliff", path("xliff/release.txt.fr.xlf"))
        .containsEntry("output", path("out/release.fr.txt"))
        .containsEntry("status", "done");
    assertThat(Json.object(result, "counts"))
        .containsOnlyKeys("translated", "repaired", "fallback", "stale", "dropped")
        .containsEntry("fallback", 3);
    assertThat(Json.objects(result, "outcomes").get(0))
        .containsKeys("unit", "outcome", "reason", "message")
        .containsEntry("outcome", "fallback");
  }

  @Test
  void mergeCanBeToldThatFallbacksAreFine() throws IOException {
    extracted();

    CommandRun run = CommandRun.of("merge", path("xliff"), "-o", path("out"), "--fail-on", "never");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(path("out/release.fr.txt") + System.lineSeparator());
  }

  @Test
  void mergePlansWithoutWriting() throws IOException {
    extracted();

    CommandRun run = CommandRun.of("merge", path("xliff"), "-o", path("out"), "--dry-run");

    assertThat(run.err()).contains("3 fallback").contains("nothing is written");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void pseudoTranslationGoesAllTheWay() throws IOException {
    extracted();

    CommandRun filled = CommandRun.of("pseudo", path("xliff"), "-o", path("pseudo"));
    CommandRun merged =
        CommandRun.of("merge", path("pseudo"), "--source", path("xliff"), "-o", path("out"));

    assertThat(filled.code()).isZero();
    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(Files.readString(folder.resolve("out/release.fr.txt")))
        .contains("[\u0162\u0125\u00e9 p\u00f6\u0155\u0163");
  }

  @Test
  void controlCharactersGoAllTheWayAndAreEscapedAgain() throws IOException {
    String json = file("bell.json", "{\"title\": \"The bell\\u0007 rings\\tonce.\"}");
    CommandRun.of("extract", json, "--from", "en", "--to", "fr", "-o", path("sent"));
    CommandRun.of("pseudo", path("sent"), "-o", path("back"));

    CommandRun run = CommandRun.of("merge", path("back"), "--source", json, "-o", path("out"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("out/bell.fr.json"))).contains("\\u0007", "\\t");
  }

  // --- the other commands

  @Test
  void ourRemarksThatAToolReturnsWithoutTheirMarkAreNoCommentsOfTheTranslator() throws IOException {
    String page = file("page.html", "<html lang=en><h1>Fair Opens</h1><p>Photo: The fair.</html>");
    String out = folder.resolve("sent").toString();
    CommandRun.of("extract", page, "--from", "en", "--to", "fr", "-o", out);
    CommandRun.of("pseudo", out, "-o", folder.resolve("back").toString());
    Path back = folder.resolve("back/page.html.fr.xlf");
    Files.writeString(
        back, Files.readString(back).replaceAll("<note category=\"[^\"]*\">", "<note>"));

    CommandRun run =
        CommandRun.of(
            "merge", back.toString(), "--source", page, "-o", folder.resolve("out").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("W0613");
  }

  @Test
  void validateSaysWhatIsWrongAndWhere() throws IOException {
    String broken = file("broken.xlf", "<xliff version=\"2.0\"\n xmlns=\"urn:x\">");

    CommandRun run = CommandRun.of("validate", broken, "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    Map<String, Object> result = Json.objects(Json.object(run.out()), "results").get(0);
    assertThat(result).containsEntry("file", broken).containsEntry("valid", false);
    assertThat(Json.objects(result, "problems").get(0))
        .containsKeys("line", "rule", "severity", "message");
  }

  @Test
  void segmentReadsLinesAndGivesOneEntryForEach() {
    CommandRun run =
        CommandRun.in(
            folder,
            Map.of(),
            "It rose. It fell.\n\nDone.\n",
            "segment",
            "--from",
            "en",
            "--format",
            "json");

    assertThat(Json.object(run.out()))
        .containsEntry(
            "lines", List.of(List.of("It rose.", "It fell."), List.of(), List.of("Done.")));
  }

  @Test
  void segmentExplainsItsBreaks() {
    CommandRun run =
        CommandRun.in(
            folder, Map.of(), "It rose. It fell.", "segment", "--from", "en", "--explain");

    assertThat(run.out()).contains("It rose.", "break at 8 by ");
  }

  @Test
  void inspectTellsWhatAFileIs() throws IOException {
    CommandRun run = CommandRun.of("inspect", file("a.txt", TEXT), "--format", "json");

    Map<String, Object> result = Json.objects(Json.object(run.out()), "results").get(0);
    assertThat(result)
        .containsEntry("file", path("a.txt"))
        .containsEntry("mediaType", "text/plain")
        .containsEntry("charset", "UTF-8")
        .containsEntry("language", "en")
        .containsEntry("road", "native")
        .containsKey("metadata");
  }

  @Test
  void doctorTellsWhatItFinds() {
    CommandRun run = CommandRun.of("doctor");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("Java", "File names", "Configuration");
    assertThat(Json.object(CommandRun.of("doctor", "--format", "json").out()))
        .containsEntry("command", "doctor")
        .containsKey("checks");
  }

  @Test
  void completionIsAScriptForTheShell() {
    assertThat(CommandRun.of("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("\"2.0\" \"2.1\" \"2.2\" \"1.2\"", "\"docx\"")
        .doesNotContain("V2_0", "DOCX");
    assertThat(CommandRun.of("completion", "fish").out())
        .contains("-f -a extract -d ")
        .contains("'__fish_seen_subcommand_from extract' -l xliff -x -a '2.0 2.1 2.2 1.2' -d ");
  }

  // --- help

  @Test
  void withoutACommandTheUsageIsPrintedAsAnError() {
    CommandRun run = CommandRun.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("extract", "merge", "demo");
  }

  @Test
  void helpExplainsCommandsInBothLanguages() {
    assertThat(CommandRun.of("help", "extract").out()).contains("--to", "Examples:");
    assertThat(CommandRun.of("help", "extract", "--lang", "zh-Hans").out()).contains("目标语言", "示例");
    assertThat(CommandRun.of("extract", "--help").out())
        .isEqualTo(CommandRun.of("help", "extract").out());
  }

  @Test
  void helpAndVersionAnswerInJsonToo() {
    for (String[] asked :
        new String[][] {
          {"help", "extract"}, {"extract", "--help"}, {"--help"}, {"help"},
        }) {
      String[] arguments = java.util.Arrays.copyOf(asked, asked.length + 1);
      arguments[asked.length] = "--format=json";
      assertThat(Json.object(CommandRun.of(arguments).out()))
          .containsEntry("command", "help")
          .containsKeys("topic", "help");
    }
    assertThat(Json.object(CommandRun.of("--version", "--format", "json").out()))
        .containsEntry("command", "version")
        .containsEntry("okapi", org.termbridge.Versions.OKAPI);
    assertThat(Json.object(CommandRun.of("--format", "json").out())).containsKey("error");
  }

  @Test
  void helpExplainsErrorsInBothLanguages() {
    assertThat(CommandRun.of("help", "E0701").out())
        .contains("E0701: The output exists", "--force");
    assertThat(CommandRun.of("help", "e0701", "--lang=zh-CN").out()).contains("E0701: 输出文件已存在");
  }

  @Test
  void helpOnNothingKnownIsAnError() {
    CommandRun run = CommandRun.of("help", "E9999");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0104]");
  }

  @Test
  void theLanguageOfTheEnvironmentIsSpoken() {
    Map<String, String> chinese = Map.of("LANG", "zh_CN.UTF-8");

    assertThat(CommandRun.in(folder, chinese, "", "extract").err()).contains("该命令需要");
    assertThat(CommandRun.in(folder, chinese, "", "extract", "--lang", "en").err())
        .contains("The command needs --to, INPUT");
  }

  // --- the command line is wrong

  @Test
  void anUnknownOptionIsNamedWithALikelyOne() throws IOException {
    CommandRun run = CommandRun.of("extract", file("a.txt", TEXT), "--traced", "x", "--to", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0106]", "--traced", "Did you mean \"--tracked\"?");
  }

  @Test
  void aMisspelledOptionIsToldBeforeTheOneThatIsMissingThen() throws IOException {
    CommandRun run = CommandRun.of("extract", file("a.txt", TEXT), "--too", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0106]", "Did you mean \"--to\"?");
  }

  @Test
  void anUnknownCommandIsNoneEvenIfHelpIsAsked() {
    assertThat(CommandRun.of("extrct", "--help").err()).contains("Did you mean \"extract\"?");
    assertThat(CommandRun.of("help", "extrct").err()).contains("Did you mean \"extract\"?");
    assertThat(CommandRun.of("nonsense").err()).contains("lists the commands");
  }

  @Test
  void aNumberOfJobsBelowOneIsRefused() throws IOException {
    CommandRun run = CommandRun.of("inspect", file("a.txt", TEXT), "--jobs", "0");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0108]", "--jobs");
  }

  @Test
  void aMissingOptionIsNamed() throws IOException {
    CommandRun run = CommandRun.of("extract", file("a.txt", TEXT));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0107]", "--to");
  }

  @Test
  void aWrongValueIsNamedWithThePossibleOnes() throws IOException {
    CommandRun run = CommandRun.of("extract", file("a.txt", TEXT), "--to", "fr", "--xliff", "3.0");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0108]", "3.0", "2.0, 2.1, 2.2, 1.2");
  }

  @Test
  void aWrongCommandLineIsAnsweredInJsonToo() {
    CommandRun run = CommandRun.of("extract", "--format", "json", "--nope");

    assertThat(run.code()).isEqualTo(2);
    Map<String, Object> answer = Json.object(run.out());
    assertThat(answer).containsEntry("command", "extract");
    assertThat(Json.object(answer, "error")).containsKeys("code", "message", "remedy");
  }

  @Test
  void anUnknownLanguageIsRefusedBeforeAnythingIsRead() throws IOException {
    for (String tag : List.of("xx", "english", "fr--CA", "zh_", "\u4e2d\u6587")) {
      CommandRun run = CommandRun.of("extract", file("a.txt", TEXT), "--to", tag);

      assertThat(run.code()).as(tag).isEqualTo(2);
      assertThat(run.err()).as(tag).contains("error[E0110]");
    }
  }

  @Test
  void sourceAndTargetMustDiffer() throws IOException {
    CommandRun given =
        CommandRun.of("extract", file("a.txt", TEXT), "--from", "en", "--to", "fr,en");
    CommandRun detected =
        CommandRun.of("extract", file("a.txt", TEXT), "--to", "en", "-o", path("x"));

    assertThat(given.code()).isEqualTo(2);
    assertThat(given.err()).contains("error[E0111]");
    assertThat(detected.code()).isEqualTo(4);
    assertThat(detected.err()).contains("error[E0111]");
  }

  @Test
  void releasesInSeveralLanguagesGoIntoTheOthers(@TempDir Path folder) throws IOException {
    Path english = Files.writeString(folder.resolve("a.txt"), "The harbour opens on Monday.");
    Path french = Files.writeString(folder.resolve("b.txt"), "Le port sera ouvert pour tous.");
    String out = folder.resolve("out").toString();

    CommandRun run =
        CommandRun.of("extract", english.toString(), french.toString(), "--to", "en,fr", "-o", out);

    assertThat(run.code()).isEqualTo(0);
    assertThat(run.err()).contains("W0111");
    assertThat(folder.resolve("out"))
        .isDirectoryContaining("glob:**a.txt.fr.xlf")
        .isDirectoryContaining("glob:**b.txt.en.xlf")
        .isDirectoryNotContaining("glob:**a.txt.en.xlf");
  }
}
