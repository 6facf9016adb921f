package org.termbridge.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.cli.CommandRun;
import org.termbridge.cli.TrackedChanges;
import org.termbridge.cli.console.Console;
import org.termbridge.filter.FilterSettings;
import org.termbridge.intake.Limits;

class ConfigurationTest {

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void input() throws IOException {
    input = Files.writeString(folder.resolve("a.txt"), "The port opened.\n");
  }

  private void configure(String... lines) throws IOException {
    Files.write(folder.resolve("termbridge.toml"), List.of(lines));
  }

  private CommandRun run(Map<String, String> environment, String... args) {
    return CommandRun.in(folder, environment, "", args);
  }

  private CommandRun run(String... args) {
    return run(Map.of(), args);
  }

  @Test
  void givesOptionsTheirValue() throws IOException {
    configure("[extract]", "to = [\"fr\", \"pt-BR\"]", "xliff = \"1.2\"", "output = \"work\"");

    CommandRun run = run("extract", input.toString());

    assertThat(run.code()).as(run.err()).isZero();
    Path written = folder.resolve("work/a.txt.pt-BR.xlf");
    assertThat(run.out()).contains(written.toString());
    assertThat(Files.readString(written)).contains("version=\"1.2\"");
  }

  @Test
  void glossariesAreFoundBesideTheFileThatNamesThem() throws IOException {
    Files.writeString(
        folder.resolve("terms.tsv"),
        "concept_id\tlang\tterm\tstatus\ttype\nport\ten\tport\tpreferred\tfull form\n"
            + "port\tfr\tport maritime\tpreferred\tfull form\n");
    configure(
        "[extract]",
        "to = \"fr\"",
        "from = \"en\"",
        "glossary = [\"terms.tsv\"]",
        "terms = \"note\"",
        "output = \"work\"");

    CommandRun run = run("extract", input.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("work/a.txt.fr.xlf")))
        .contains("Term: port = port maritime")
        .doesNotContain("<mrk");
  }

  @Test
  void isFoundInAFolderAbove() throws IOException {
    configure("lang = \"zh-Hans\"");
    Path below = Files.createDirectories(folder.resolve("one/two"));

    assertThat(CommandRun.in(below, Map.of(), "", "extract").err()).contains("该命令需要");
  }

  @Test
  void losesToVariablesWhichLoseToOptions() throws IOException {
    configure("[extract]", "to = \"fr\"", "output = \"work\"");
    Map<String, String> variables = Map.of("TERMBRIDGE_EXTRACT_TO", "de,es");

    assertThat(run(variables, "extract", input.toString()).out())
        .contains("a.txt.de.xlf", "a.txt.es.xlf")
        .doesNotContain("fr");
    assertThat(run(variables, "extract", input.toString(), "--to", "ja").out())
        .contains("a.txt.ja.xlf")
        .doesNotContain("de");
  }

  @Test
  void anUnknownKeyIsAnErrorWithALikelyOne() throws IOException {
    configure("# ours", "", "[extract]", "xlif = \"2.0\"");

    CommandRun run = run("extract", input.toString(), "--to", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("error[E0103]", "extract.xlif", "extract.xliff", "termbridge.toml:4");
  }

  @Test
  void anUnknownVariableIsAnErrorToo() {
    CommandRun run = run(Map.of("TERMBRIDGE_LANGUAGE", "en"), "segment", "--from", "en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0103]", "TERMBRIDGE_LANG");
  }

  @Test
  void aWrongTypeIsAnErrorWithItsLine() throws IOException {
    configure("quiet = true", "jobs = \"four\"");

    CommandRun run = run("extract", input.toString(), "--to", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0109]", "jobs", "termbridge.toml:2");
  }

  @Test
  void aValueThatAnOptionDoesNotTakeIsAnErrorWithItsLine() throws IOException {
    configure("[merge]", "accept = \"perfect\"");

    CommandRun run = run("merge", input.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0108]", "perfect", "termbridge.toml:2", "reviewed");
  }

  @Test
  void whatIsNoTomlIsAnErrorWithItsLine() throws IOException {
    configure("lang = \"en\"", "[extract", "to = \"fr\"");

    CommandRun run = run("extract", input.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0102]", "termbridge.toml:2");
  }

  @Test
  void aMissingFileIsAnError() {
    CommandRun run = run("doctor", "--config", "nowhere.toml");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run("extract", "--config", "nowhere.toml").err()).contains("error[E0105]");
    assertThat(run("extract", "--config", "nowhere.toml").code()).isEqualTo(2);
  }

  @Test
  void helpAndDoctorWorkWhateverItSays() throws IOException {
    configure("nonsense");

    assertThat(run("help", "extract").code()).isZero();
    CommandRun doctor = run("doctor");
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.out()).contains("!!  Configuration: ", "termbridge.toml:1:");
  }

  @Test
  void setsTheLimitsOfTheIntake() throws IOException {
    configure("[limits]", "total = \"1 GB\"", "entries = 7");
    Configuration configuration = Configuration.read(java.util.Optional.empty(), console());

    Limits limits = IntakeLimits.of(configuration);

    assertThat(limits.total()).isEqualTo(1L << 30);
    assertThat(limits.entries()).isEqualTo(7);
    assertThat(limits.depth()).isEqualTo(Limits.DEFAULT.depth());
  }

  @Test
  void setsTheFilters() throws IOException {
    configure("[filter.docx]", "headers = false");
    Configuration configuration = Configuration.read(java.util.Optional.empty(), console());

    FilterSettings settings =
        FilterTables.of(configuration, java.util.Optional.of(TrackedChanges.REFUSE));

    assertThat(settings.isOn("docx.headers", true)).isFalse();
    assertThat(settings.get("odt.tracked", "accept")).isEqualTo("refuse");
  }

  @Test
  void aFilterSettingThatNoFilterKnowsIsAnError() throws IOException {
    configure("[filter.docx]", "header = false");

    assertThat(run("extract", input.toString(), "--to", "fr").err())
        .contains("error[E0103]", "filter.docx.header", "\"filter.docx.headers\"");
  }

  @Test
  void aVariableSetsAFilterAndSaysTrueOrFalse() {
    String key = "TERMBRIDGE_FILTER_HTML_TITLES";

    CommandRun wrong = run(Map.of(key, "yes"), "extract", input.toString(), "--to", "fr");
    String out = folder.resolve("out").toString();
    CommandRun right =
        run(Map.of(key, "false"), "extract", input.toString(), "--to", "fr", "-o", out);

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("error[E0109]", "true / false");
    assertThat(right.code()).as(right.err()).isZero();
  }

  @Test
  void everyFilterSettingStandsOnThePageAndInItsFilter() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/configuration.md"));
    Set<String> known = new TreeSet<>(FilterSettings.switches());
    known.addAll(FilterSettings.words());
    assertThat(known).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));

    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/termbridge/filter"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Pattern.compile("settings\\s*\\.(?:isOn|get)\\(\\s*\"([a-z.-]+)\"")
            .matcher(Files.readString(file))
            .results()
            .forEach(call -> asked.add(call.group(1)));
      }
    }
    assertThat(asked).isEqualTo(known);
  }

  @Test
  void aSizeThatIsNoneIsAnError() throws IOException {
    configure("[limits]", "total = \"much\"");

    assertThat(run("extract", input.toString(), "--to", "fr").err())
        .contains("error[E0109]", "limits.total", "termbridge.toml:2");
  }

  private Console console() {
    return new Console(
        java.io.InputStream.nullInputStream(), System.out, System.err, Map.of(), folder, false);
  }
}
