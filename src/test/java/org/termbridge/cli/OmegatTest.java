package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * OmegaT itself, without its window, translates our XLIFF through a TMX. The translation is the
 * source in capitals. {@code src/interop} brings OmegaT to {@code target/omegat}; it is run as a
 * program of its own.
 */
@EnabledIf(
    value = "isHere",
    disabledReason =
        "OmegaT is not in target/omegat; mvn -f src/interop/pom.xml dependency:copy-dependencies")
class OmegatTest {

  private static final Path OMEGAT = Path.of("target/omegat");
  private static final Path SAMPLE = Path.of("xliff/sample/incoming/01-rail-link.docx");
  private static final Pattern TARGET =
      Pattern.compile("(<tuv lang=\"fr\">\\s*<seg>)(.*?)(</seg>)", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("(&lt;.*?&gt;|&[a-z#0-9]+;)|([^&]+)");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Plans</title></head><body>
      <p>We will <b>go</b> further. The <a href="x.html">plan</a> works.</p>
      <p>Second one &amp; last.</p>
      <p>Nobody <b>ever went further</b> ahead than we.</p>
      <p>Nobody translated this.</p></body></html>
      """;

  /** The last one crosses a code of the page. */
  private static final String GLOSSARY =
      """
      concept_id\tdefinition\tlang\tterm\tstatus\ttype
      plan\tA thing to do.\ten\tplan\tpreferred\tfull form
      plan\tA thing to do.\tfr\tprojet\tpreferred\tfull form
      plan\tA thing to do.\tfr\tprogramme\tforbidden\tfull form
      ahead\t\ten\tfurther ahead\tpreferred\tfull form
      ahead\t\tfr\tplus loin\tpreferred\tfull form
      """;

  /** Runs inside OmegaT, and prints what it reads in a glossary. */
  private static final String SCRIPT =
      """
      def file = new File(project.projectProperties.glossaryRoot, "en-fr.utf8")
      org.omegat.gui.glossary.GlossaryReaderTSV.read(file, false).each {
        System.out.println("ENTRY " + it.srcText + "|" + it.locText + "|" + it.commentText)
      }
      """;

  private static final String PROJECT =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <omegat><project version="1.0">
      <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
      <glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
      <dictionary_dir>__DEFAULT__</dictionary_dir><export_tm_levels></export_tm_levels>
      <source_lang>en</source_lang><target_lang>fr</target_lang>
      <source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok>
      <target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
      <sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
      <remove_tags>false</remove_tags>
      </project></omegat>
      """;

  @TempDir Path folder;

  static boolean isHere() {
    return Files.isDirectory(OMEGAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void whatOmegatTranslatesIsMerged(String version) throws Exception {
    Path project = translatedProject(version);

    CommandRun page = merge(project, folder.resolve("page.html"));
    assertThat(page.code()).as(page.err()).isZero();
    assertThat(Files.readString(folder.resolve("translated/page.fr.html")))
        .contains("<html lang=\"fr\">", "<title>PLANS</title>")
        .contains("<p>WE WILL <b>GO</b> FURTHER. THE <a href=\"x.html\">PLAN</a> WORKS.</p>")
        .contains("<p>SECOND ONE &amp; LAST.</p>", "<p>Nobody translated this.</p>")
        .contains("<p>NOBODY <b>EVER WENT FURTHER</b> AHEAD THAN WE.</p>");
    // OmegaT fills what nobody translated with the source and does not say so.
    assertThat(page.err()).contains("W0612").doesNotContain("W0613");
    assertThat(Files.readString(project.resolve("source/page.html.fr.xlf")))
        .contains("plan</mrk>", "Term: plan = projet; not: programme");
    assertThat(Files.readString(folder.resolve("omegat.log")))
        .contains("ENTRY plan|projet|A thing to do.", "ENTRY further ahead|plus loin|")
        .doesNotContain("programme");

    // Exit code 0 means that the second reading found every word and every code.
    CommandRun release = merge(project, SAMPLE);
    assertThat(release.code()).as(release.err()).isZero();
    assertThat(folder.resolve("translated/01-rail-link.fr.docx")).isNotEmptyFile();
  }

  private Path translatedProject(String version) throws Exception {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    Path project = project();
    CommandRun extracted =
        CommandRun.of(
            "extract",
            page.toString(),
            SAMPLE.toString(),
            "--to",
            "fr",
            "--xliff",
            version,
            "--glossary",
            Files.writeString(folder.resolve("terms.tsv"), GLOSSARY).toString(),
            "--glossary-kit",
            folder.resolve("kit").toString(),
            "-o",
            project.resolve("source").toString());
    assertThat(extracted.code()).as(extracted.err()).isZero();
    // The copies of the originals are no work for translators.
    Files.move(project.resolve("source/originals"), folder.resolve("originals"));
    Files.copy(folder.resolve("kit/omegat/en-fr.utf8"), project.resolve("glossary/en-fr.utf8"));
    Path memory = folder.resolve("source.tmx");
    omegat(
        project,
        "--mode=console-createpseudotranslatetmx",
        "--pseudotranslatetmx=" + memory,
        "--pseudotranslatetype=equal");
    Files.writeString(
        project.resolve("omegat/project_save.tmx"), translated(Files.readString(memory)));
    Path script = Files.writeString(folder.resolve("glossary.groovy"), SCRIPT);
    omegat(project, "--mode=console-translate", "--script=" + script);
    return project;
  }

  private CommandRun merge(Path project, Path original) {
    return CommandRun.of(
        "merge",
        project.resolve("target/" + original.getFileName() + ".fr.xlf").toString(),
        "--source",
        original.toString(),
        "-o",
        folder.resolve("translated").toString());
  }

  private Path project() throws IOException {
    Path project = folder.resolve("project");
    for (String name : List.of("source", "omegat", "target", "tm", "glossary", "dictionary")) {
      Files.createDirectories(project.resolve(name));
    }
    Files.writeString(project.resolve("omegat.project"), PROJECT);
    return project;
  }

  /** Capitals for words; tags and entities stay, and one sentence does. */
  private static String translated(String tmx) {
    return TARGET
        .matcher(tmx)
        .replaceAll(
            found -> {
              String source = found.group(2);
              String target = source.startsWith("Nobody translated") ? source : capitals(source);
              return Matcher.quoteReplacement(found.group(1) + target + found.group(3));
            });
  }

  private static String capitals(String segment) {
    return WORDS
        .matcher(segment)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    part.group(1) != null
                        ? part.group(1)
                        : part.group(2).toUpperCase(Locale.ROOT)));
  }

  private void omegat(Path project, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                OMEGAT.toAbsolutePath() + File.separator + "*",
                "org.omegat.Main",
                project.toString(),
                "--disable-project-locking",
                "--config-dir=" + folder.resolve("config")));
    command.addAll(List.of(arguments));
    Path log = folder.resolve("omegat.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }
}
