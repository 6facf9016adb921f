package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in real processes. */
class LauncherTest {

  @TempDir static Path application;
  @TempDir Path folder;

  /** An application whose jar names the classes under test. */
  @BeforeAll
  static void application() throws IOException {
    assumeThat(Path.of("/bin/bash")).exists();
    LauncherProcess.writeJar(application.resolve("lib/termbridge.jar"));
  }

  private CommandRun run(Path launcher, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toList();
    return LauncherProcess.run(folder, environment, command);
  }

  private CommandRun installed(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    Map<String, String> all = new java.util.TreeMap<>(environment);
    all.put("TERMBRIDGE_HOME", application.toString());
    return run(LauncherProcess.LAUNCHER, all, words);
  }

  @Test
  void aFileNamedInChineseOpensUnderThePosixLocale() throws Exception {
    Files.writeString(folder.resolve("新闻稿.txt"), "The port opened on Friday.\n");

    CommandRun run = installed(Map.of("LC_ALL", "C"), "extract", "新闻稿.txt", "--to", "fr");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("xliff/新闻稿.txt.fr.xlf\n");
    assertThat(folder.resolve("xliff/新闻稿.txt.fr.xlf")).exists();
  }

  @Test
  void aLocaleThatIsNotInstalledStillChoosesTheLanguageOfMessages() throws Exception {
    CommandRun run = installed(Map.of("LANG", "zh_CN.GB18030"), "help", "extract");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("目标语言");
  }

  @Test
  void anOldJavaGetsAClearMessage() throws Exception {
    Path java = script("jdk/bin/java", "echo 'openjdk version \"11.0.20\" 2023-07-18' >&2");

    CommandRun run = installed(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "doctor");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("Java 11.0.20", java.toString(), "JDK 17");
  }

  @Test
  void aWrongJavaHomeGetsAClearMessage() throws Exception {
    CommandRun run = installed(Map.of("JAVA_HOME", "/nowhere"), "doctor");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("JAVA_HOME is /nowhere");
  }

  @Test
  void aBarShowsProgressOnATerminalOnly() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "The port opened on Friday.\n");
    Files.writeString(folder.resolve("b.txt"), "The fair opened on Monday.\n");
    String[] words = {"extract", "a.txt", "b.txt", "--to", "fr", "--force"};

    CommandRun plain = installed(Map.of(), words);
    CommandRun shown =
        installed(Map.of("TERMBRIDGE_JAVA_OPTS", "-Dtermbridge.terminal=true"), words);

    assertThat(shown.err()).contains("] 0/2", "] 1/2");
    assertThat(plain.err()).doesNotContain("0/2");
    assertThat(shown.out()).isEqualTo(plain.out());
  }

  @Test
  void anOldJavaThatStandsFirstOnThePathIsPassedOver() throws Exception {
    script("old/java", "echo 'openjdk version \"1.8.0_392\"' >&2");
    String path = folder.resolve("old") + File.pathSeparator + System.getenv("PATH");

    CommandRun run = installed(Map.of("PATH", path), "help", "E0701");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("E0701");
  }

  @Test
  void anInstallationIsFoundWhateverItsNameAndTheShellsSearchPath() throws Exception {
    Path top = Files.createDirectories(folder.resolve("My 程序's (new)/bin")).getParent();
    Files.copy(
        LauncherProcess.LAUNCHER,
        top.resolve("bin/termbridge"),
        StandardCopyOption.COPY_ATTRIBUTES);
    LauncherProcess.writeJar(top.resolve("lib/termbridge.jar"));

    CommandRun run =
        LauncherProcess.run(
            top,
            Map.of("CDPATH", ".:" + folder, "LC_ALL", "C"),
            List.of("bin/termbridge", "help", "E0701"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("E0701");
  }

  @Test
  void worksThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("tb"), LauncherProcess.LAUNCHER);

    CommandRun run = run(link, Map.of("TERMBRIDGE_HOME", application.toString()), "help", "E0701");

    assertThat(run.out()).contains("E0701");
  }

  // --- in a clone of the sources

  private Path clone(String mavenDoes) throws IOException {
    Path top = Files.createDirectories(folder.resolve("clone/src/main")).getParent().getParent();
    Files.writeString(top.resolve("pom.xml"), "<project/>");
    Files.copy(
        LauncherProcess.LAUNCHER, top.resolve("termbridge"), StandardCopyOption.COPY_ATTRIBUTES);
    script("bin/mvn", "echo \"maven $*\" >> '" + folder + "/builds'\n" + mavenDoes);
    return top;
  }

  private CommandRun inClone(Path top) throws IOException, InterruptedException {
    String path = folder.resolve("bin") + File.pathSeparator + System.getenv("PATH");
    return run(top.resolve("termbridge"), Map.of("PATH", path), "help", "E0701");
  }

  private long builds() throws IOException {
    Path builds = folder.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void buildsTheProgramWhenItIsMissingOrOlderThanTheSources() throws Exception {
    Path prepared = folder.resolve("prepared.jar");
    LauncherProcess.writeJar(prepared);
    Path top =
        clone("mkdir -p target/app/lib; cp '" + prepared + "' target/app/lib/termbridge.jar");

    CommandRun first = inClone(top);
    CommandRun second = inClone(top);
    Files.setLastModifiedTime(
        top.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(3600)));
    inClone(top);

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("building the program");
    assertThat(first.out()).contains("E0701");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aBuildThatFailsIsSaid() throws Exception {
    CommandRun run = inClone(clone("exit 1"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("the build failed", "mvn package");
  }

  private Path script(String name, String body) throws IOException {
    Path script = folder.resolve(name);
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/bash\n" + body + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }
}
