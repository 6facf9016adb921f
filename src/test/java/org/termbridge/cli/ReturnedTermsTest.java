package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What translators and tools do to the marks of terms: none of it reaches the document. */
class ReturnedTermsTest {

  private static final String HEADER =
      "concept_id\tsubject\tdefinition\tlang\tterm\tstatus\ttype\tpart_of_speech\tnote\tsource\n";

  private static final String GLOSSARY =
      HEADER
          + row("walk", "en", "will go", "preferred")
          + row("walk", "fr", "va", "preferred")
          + row("walk", "fr", "fonce", "forbidden")
          + row("second", "en", "Second one", "preferred")
          + row("second", "fr", "Deuxi\u00e8me", "preferred");

  @TempDir Path folder;

  private static String row(String concept, String language, String term, String status) {
    String cells = "%s\ttests\tA thing.\t%s\t%s\t%s\tfull form\tnoun\t\tGazette\n";
    return cells.formatted(concept, language, term, status);
  }

  private ReturnedFile returned(Outgoing outgoing) throws IOException {
    Path glossary = Files.writeString(folder.resolve("terms.tsv"), GLOSSARY);
    return ReturnedFile.of(outgoing, folder, "--glossary", glossary.toString());
  }

  /** The whole document is translated, and there is nothing to say. */
  private static void assertClean(ReturnedFile.MergedFile merged) throws IOException {
    merged
        .assertEnds(0)
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "SECOND ONE.", "THIRD ONE.");
    assertThat(merged.run().out()).contains("\"outcomes\":[]", "\"warnings\":[]");
  }

  @ParameterizedTest
  @EnumSource
  void whatWeMarkedComesBackAsItWas(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);

    assertThat(returned.xliff()).contains("<mrk", "Term: Second one = Deuxi\u00e8me");
    assertThat(returned.xliff()).contains("Term: will go = va; not: fonce");
    assertClean(returned.merge());
  }

  @ParameterizedTest
  @EnumSource
  void theToolPutMarksIntoTheTarget(Outgoing outgoing) throws IOException {
    String mark =
        outgoing.isIn2()
            ? "<mrk id=\"m1\" type=\"term\" ref=\"#gls=g1\">$1</mrk>"
            : "<mrk mtype=\"term\" mid=\"t1\">$1</mrk>";
    assertClean(returned(outgoing).with("(SECOND ONE)", mark).merge());
  }

  @ParameterizedTest
  @EnumSource
  void theToolLeftHalfAMarkAndUsedItsOwnIds(Outgoing outgoing) throws IOException {
    assertClean(
        returned(outgoing)
            .with(
                "SECOND",
                "<sm id=\"x7\" type=\"term\" ref=\"#gls=g99\"/>SECOND",
                "SECOND ONE",
                "<mrk mtype=\"x-tool-term\"/>SECOND<mrk mtype=\"term\"> ONE</mrk>")
            .with("FURTHER", "FURTHER<em startRef=\"gone\"/>", "FURTHER", "FURTHER<mrk/>")
            .merge());
  }

  @ParameterizedTest
  @EnumSource
  void theToolDroppedMarksEntriesAndNotes(Outgoing outgoing) throws IOException {
    assertClean(
        returned(outgoing)
            .with(text -> text.replaceAll("<mrk (?!mtype=\"seg)[^>]*>([^<]*)</mrk>", "$1"))
            .with(
                text ->
                    text.replaceAll(
                        "(?s)<gls:glossary>.*?</gls:glossary>|<note [^>]*(tb:|annotates).*?</note>",
                        ""))
            .merge());
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_2_0", "WORD_IN_2_0"})
  void theToolDroppedTheEntriesAndKeptTheMarks(Outgoing outgoing) throws IOException {
    assertClean(
        returned(outgoing)
            .with(text -> text.replaceAll("(?s)<gls:glossary>.*?</gls:glossary>", ""))
            .merge());
  }

  @ParameterizedTest
  @EnumSource
  void theToolForgotWhoWroteTheNotes(Outgoing outgoing) throws IOException {
    assertClean(
        returned(outgoing)
            .with(
                text ->
                    text.replaceAll("<note category=[^>]*>", "<note>")
                        .replaceAll("<note from=\"termbridge:terms\"[^>]*>", "<note>"))
            .merge());
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_2_0", "WORD_IN_2_0"})
  void theTranslatorCutASentenceInsideAMark(Outgoing outgoing) throws IOException {
    assertClean(
        returned(outgoing)
            .withUnit(
                2,
                unit ->
                    Pattern.compile("<segment.*</segment>", Pattern.DOTALL)
                        .matcher(unit)
                        .replaceFirst(
                            "<segment id=\"s1\" state=\"translated\"><source><sm id=\"m1\" type=\"term\""
                                + " ref=\"#gls=g1\"/>Second</source><target>SECOND</target></segment>"
                                + "<segment id=\"s9\" state=\"translated\"><source> one<em"
                                + " startRef=\"m1\"/>.</source><target> ONE.</target></segment>"))
            .merge());
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_2_0", "WORD_IN_2_0"})
  void theTranslatorChangedAnEntry(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged =
        returned(outgoing).with(">Deuxi\u00e8me</gls:", ">Le deux</gls:").merge().assertEnds(0);

    assertThat(merged.run().out()).contains("W0613", "Second one = Le deux");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.1", "2.2", "1.2"})
  void sourceHashesAndIdsAreTheSameWithMarksAndWithout(String version) throws IOException {
    Path page = Files.write(folder.resolve("page.html"), Outgoing.PAGE_IN_2_0.bytes());
    Path glossary = Files.writeString(folder.resolve("terms.tsv"), GLOSSARY);
    List<String> marked = ids(extracted(page, version, "--glossary", glossary.toString()));

    assertThat(ids(extracted(page, version, "--terms", "none"))).isEqualTo(marked);
    assertThat(marked).isNotEmpty();
  }

  private String extracted(Path page, String version, String option, String value)
      throws IOException {
    Path output = folder.resolve(option.substring(2));
    CommandRun run =
        CommandRun.of(
            "extract",
            page.toString(),
            "--from",
            "en",
            "--to",
            "fr",
            "--xliff",
            version,
            option,
            value,
            "-o",
            output.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(CommandRun.of("validate", output.toString()).code()).isZero();
    return Files.readString(output.resolve("page.html.fr.xlf"));
  }

  private static List<String> ids(String xliff) {
    return Pattern.compile(
            "<(?:trans-)?unit id=\"[^\"]*\"|<segment id=\"[^\"]*\"|source-hash\">\\w+|mid=\"[^\"]*\"")
        .matcher(xliff)
        .results()
        .map(found -> found.group())
        .toList();
  }
}
