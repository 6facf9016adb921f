package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear error, and nothing is lost. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BadInputTest {

  private static final String TEXT = "The port opened on Friday. It is large.\n";

  @TempDir Path folder;
  private String output;

  @BeforeEach
  void output() {
    output = path("out");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private CommandRun extract(String... inputs) {
    return CommandRun.of(
        Stream.concat(Stream.of("extract", "--to", "fr", "-o", output), Stream.of(inputs))
            .toArray(String[]::new));
  }

  private void refused(CommandRun run, String code) {
    assertThat(run.code()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).contains("error[" + code + "]", "= help: ").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertNoDrafts();
  }

  private void assertNoDrafts() {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".draft"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  // --- what is no command to begin with

  @Test
  void anEmptyNameIsNotTheFolderOfTheScript() {
    CommandRun run = CommandRun.of("extract", "", "--to", "fr");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("E0706");
  }

  @Test
  void anOptionGivenTwiceIsRefused() throws IOException {
    CommandRun run = extract(file("a.txt", TEXT), "--jobs", "1", "--jobs", "2");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[E0101]", "--jobs", "= help: ");
    assertThat(Path.of(output)).doesNotExist();
  }

  @Test
  void aDemonstrationWithoutSamplesIsRefused() {
    refused(CommandRun.of("demo", "--samples", folder.toString(), "-o", output), "E0713");
  }

  // --- what is no file to begin with

  @Test
  void aMissingFileIsNamed() {
    CommandRun run = extract(path("nothing.docx"));

    refused(run, "E0706");
    assertThat(run.err()).contains("--> " + path("nothing.docx"));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    refused(extract(file("empty.docx", "")), "E0201");
  }

  @Test
  void aDeviceIsNeverRead() {
    assumeThat(Path.of("/dev/zero")).exists();

    refused(extract("/dev/zero"), "E0707");
  }

  @Test
  void aGlossaryThatIsNotThereIsNamed() throws IOException {
    CommandRun run = extract(file("a.txt", TEXT), "--glossary", path("none.tsv"));

    refused(run, "E0901");
    assertThat(run.err()).contains("--> " + path("none.tsv"));
  }

  @Test
  void aFolderWithoutAGlossaryIsNone() throws IOException {
    file("terms/readme.md", "# Terms");

    refused(extract(file("a.txt", TEXT), "--glossary", path("terms")), "E0910");
  }

  @Test
  void aDeviceIsNoGlossary() throws IOException {
    assumeThat(Path.of("/dev/zero")).exists();

    refused(extract(file("a.txt", TEXT), "--glossary", "/dev/zero"), "E0707");
  }

  @Test
  void aPipeIsNeverRead() throws Exception {
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    new ProcessBuilder("mkfifo", path("pipe.txt")).start().waitFor();

    refused(extract(path("pipe.txt")), "E0707");
  }

  @Test
  void anUnreadableFileIsNamed() throws IOException {
    String secret = file("secret.txt", TEXT);
    Files.setPosixFilePermissions(Path.of(secret), PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(Path.of(secret))).as("root reads everything").isFalse();

    refused(extract(secret), "E0708");
  }

  @Test
  void aFolderIsRefusedWhereAFileIsDue() {
    refused(CommandRun.of("segment", "--from", "en", folder.toString()), "E0707");
  }

  @Test
  void sentencesAreCutInUtf8Only() throws IOException {
    String latin = file("latin.txt", "Caf\u00e9. Th\u00e9.".getBytes(StandardCharsets.ISO_8859_1));

    refused(CommandRun.of("segment", "--from", "fr", latin), "E0712");
  }

  @Test
  void anEmptyFolderIsNothingToDo() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    refused(extract(path("empty")), "E0705");
  }

  @Test
  void namesInAnyScriptAreFine() throws IOException {
    List<String> names =
        List.of(
            "新闻稿.txt",
            "пресс-релиз.txt",
            "بيان.txt",
            "보도자료.txt",
            "a b'c\"d.txt",
            "😀.txt",
            "%41&<.txt");
    for (String name : names) {
      file("in/" + name, TEXT);
    }

    CommandRun run = extract(path("in"));

    assertThat(run.code()).as(run.err()).isZero();
    for (String name : names) {
      assertThat(folder.resolve("out").resolve(name + ".fr.xlf")).exists();
    }
  }

  @Test
  void controlCharactersInANameNeverReachTheTerminal() throws IOException {
    CommandRun run = extract(path("evil\u001b[2J.docx"));

    assertThat(run.err()).contains("evil\\u001B[2J").doesNotContain("\u001b[2J");
  }

  @Test
  void namesWithLineEndsAndMarksThatTurnTheDirectionAreToldInOneLine() throws IOException {
    CommandRun run = extract(file("a\nb\u202Etxt.exe.txt", TEXT));

    assertThat(run.code()).isZero();
    assertThat(run.out() + run.err())
        .contains("a\\u000Ab\\u202Etxt.exe.txt")
        .doesNotContain("\u202E");
  }

  @Test
  void anAnswerThatCannotBeWrittenIsNoSuccess() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(new PrintStream(full), new PrintStream(err), "inspect", file("a.txt", TEXT));

    assertThat(code).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("E0702", "standard output");
  }

  // --- what is broken or hostile inside

  @Test
  void aWrongExtensionIsNoObstacle() throws IOException {
    assertThat(extract(file("text.dat.txt", TEXT)).code()).isZero();
  }

  @Test
  void whatIsNoDocumentIsRefusedIfNamedAndPassedOverInAFolder() throws IOException {
    String archive = file("in/archive.zip", zip(Map.of("a.txt", TEXT)));
    file("in/text.txt", TEXT);

    CommandRun named = extract(archive);
    CommandRun walked = extract(path("in"), "--format", "json");

    refused(named, "E0211");
    assertThat(walked.code()).isZero();
    assertThat(Json.objects(Json.object(walked.out()), "results"))
        .extracting(result -> result.get("status"))
        .containsExactly("skipped", "done");
  }

  @Test
  void aTruncatedContainerIsRefused() throws IOException {
    byte[] zip = zip(Map.of("word/document.xml", "x".repeat(5000)));

    CommandRun run = extract(file("cut.docx", java.util.Arrays.copyOf(zip, zip.length / 2)));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("error[E02");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsInflated() throws IOException {
    Path bomb = folder.resolve("bomb.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 600; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    }

    CommandRun run = extract(bomb.toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("error[E02").doesNotContain("E0799");
  }

  @Test
  void endlessNestingCostsOneLine() throws IOException {
    String deep = "<div>".repeat(200_000) + "x";

    CommandRun run = extract(file("deep.html", "<html><body>" + deep), file("fine.txt", TEXT));

    assertThat(run.code()).as(run.err()).isIn(0, 3);
    assertThat(folder.resolve("out/fine.txt.fr.xlf")).exists();
  }

  // --- XLIFF that cannot be used

  @Test
  void xliffThatIsNotWellFormedIsRefusedWithLineAndColumn() throws IOException {
    CommandRun run =
        CommandRun.of("merge", file("x.xlf", "<xliff>\n  <file>\n</xliff>"), "-o", output);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("error[E05").containsPattern("x\\.xlf:3:\\d+");
  }

  @Test
  void xliffWithAnExternalEntityIsRefused() throws IOException {
    String secret = file("secret.txt", "the secret");
    String xliff =
        "<!DOCTYPE xliff [<!ENTITY s SYSTEM \"file://"
            + secret
            + "\">]><xliff version=\"1.2\"><file original=\"a\""
            + " source-language=\"en\">&s;</file></xliff>";

    CommandRun run = CommandRun.of("merge", file("x.xlf", xliff), "-o", output);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("error[E05").doesNotContain("the secret");
  }

  @Test
  void xliffWithoutItsOriginalSaysWhereItWasLookedFor() throws IOException {
    extract(file("in/a.txt", TEXT));
    Path moved = folder.resolve("elsewhere/a.txt.fr.xlf");
    Files.createDirectories(moved.getParent());
    Files.move(folder.resolve("out/a.txt.fr.xlf"), moved);

    CommandRun run = CommandRun.of("merge", moved.toString(), "-o", path("merged"));

    refused(run, "E0601");
    assertThat(run.err())
        .contains("a.txt", folder.resolve("elsewhere/originals").toString(), "--source");
  }

  @Test
  void theOriginalOfAnotherDocumentIsRefused() throws IOException {
    extract(file("in/a.txt", TEXT));
    String other = file("in/b.txt", "Something else.");

    CommandRun run =
        CommandRun.of("merge", path("out/a.txt.fr.xlf"), "--source", other, "-o", path("merged"));

    refused(run, "E0602");
  }

  // --- outputs

  @Test
  void anOutputThatExistsAndDiffersIsKept() throws IOException {
    String input = file("in/a.txt", TEXT);
    extract(input);
    Files.writeString(folder.resolve("out/a.txt.fr.xlf"), "somebody's work");

    CommandRun run = extract(input);
    CommandRun forced = extract(input, "--force");

    refused(run, "E0701");
    assertThat(forced.code()).isZero();
    assertThat(Files.readString(folder.resolve("out/a.txt.fr.xlf"))).startsWith("<?xml");
  }

  @Test
  void anOutputThatWouldStayTheSameIsNoObstacle() throws IOException {
    String input = file("in/a.txt", TEXT);

    assertThat(extract(input).code()).isZero();
    assertThat(extract(input).code()).isZero();
  }

  @Test
  void anOutputFolderThatIsAFileIsNamed() throws IOException {
    output = file("out", "a file");

    refused(extract(file("in/a.txt", TEXT)), "E0702");
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsNamed() throws IOException {
    assumeThat(Path.of("/proc/1")).exists();
    output = "/proc/termbridge";

    refused(extract(file("in/a.txt", TEXT)), "E0702");
  }

  @Test
  void aFullDiskIsNamedAndLeavesNothing() throws IOException {
    assumeThat(Path.of("/dev/full")).exists();
    output = "/dev/full";

    refused(extract(file("in/a.txt", TEXT)), "E0702");
  }

  // --- many files

  @Test
  void oneBadFileCostsOneLine() throws IOException {
    file("in/a.txt", TEXT);
    file("in/b.docx", "PK\u0003\u0004 and nothing else");
    file("in/c.txt", TEXT);

    CommandRun run = extract(path("in"), path("missing.txt"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().lines().filter(line -> line.startsWith("error["))).hasSize(2);
    assertThat(run.err()).contains("2 files done, 0 skipped, 2 failed");
  }

  @Test
  void ifEveryFileIsBadNothingIsDone() throws IOException {
    assertThat(extract(path("a.txt"), path("b.txt")).code()).isEqualTo(4);
  }

  @Test
  void theSameInputTwiceIsRefusedBeforeAnythingIsWritten() throws IOException {
    String input = file("in/a.txt", TEXT);

    refused(extract(input, path("in")), "E0704");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void twoInputsWithOneOutputNameAreRefusedBeforeAnythingIsWritten() throws IOException {
    String one = file("one/a.txt", TEXT);
    String two = file("two/a.txt", TEXT);

    CommandRun run = extract(one, file("b.txt", TEXT), two);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("error[E0703]: " + one, "error[E0703]: " + two);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void allThatShareAnOutputAreNamedAtOnceForPrograms() throws IOException {
    CommandRun run =
        extract(
            "--format",
            "json",
            file("one/a.txt", TEXT),
            file("two/a.txt", TEXT),
            file("three/a.txt", TEXT),
            file("one/b.txt", TEXT),
            file("two/b.txt", TEXT));

    assertThat(run.out().split("\"status\":\"failed\",\"error\":\\{\"code\":\"E0703\"")).hasSize(6);
  }

  @Test
  void twoTranslationsOfOneDocumentIntoOneLanguageAreRefused() throws IOException {
    extract(file("in/a.txt", TEXT));
    Path copy = folder.resolve("out/copy.xlf");
    Files.copy(folder.resolve("out/a.txt.fr.xlf"), copy);

    CommandRun run = CommandRun.of("merge", path("out"), "-o", path("merged"));

    assertThat(run.code()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).containsPattern("(?s)E0703.*a\\.txt\\.fr\\.xlf.*E0703.*copy\\.xlf");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("merged")).doesNotExist();
    assertNoDrafts();
  }

  @Test
  void translationsOfTwoDocumentsThatGiveOneNameAreRefused() throws IOException {
    String mail = file("in/a.eml", "Subject: News\nContent-Type: text/plain\n\nIt is here.\n");
    extract(mail, file("in/a.rtf", "{\\rtf1 It is here.\\par}"));

    CommandRun run = CommandRun.of("merge", path("out"), "-o", path("merged"));

    assertThat(run.code()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).contains("E0703", path("merged/a.fr.xhtml"));
    assertThat(folder.resolve("merged")).doesNotExist();
  }

  @Test
  void whatAnEarlierExtractionKeptIsNoInput() throws IOException {
    file("in/a.txt", TEXT);
    CommandRun.of("extract", path("in"), "--to", "fr", "-o", path("in/xliff"));

    CommandRun again = extract(path("in"));

    assertThat(again.code()).as(again.err()).isEqualTo(0);
    assertThat(again.out()).hasLineCount(1);
  }

  @Test
  void resultsComeInTheOrderOfTheInputs() throws IOException {
    for (int i = 0; i < 200; i++) {
      file(String.format("in/%03d.txt", i), TEXT.repeat(1 + (200 - i) % 7));
    }

    CommandRun run = extract(path("in"), "--jobs", "4");

    assertThat(run.out().lines()).hasSize(200).isSorted();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void tenThousandFilesAreDone() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      file(String.format("in/%02d/%05d.txt", i % 40, i), TEXT);
    }

    CommandRun run = extract(path("in"), "--quiet");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(10_000);
    assertThat(run.err()).isEmpty();
    assertNoDrafts();
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
