package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are stopped, or whose disk is full: no half file, no draft. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InterruptionTest {

  private static final String TEXT = "The port opened on Friday. It is large.\n";

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void prepare() throws IOException {
    assumeThat(Path.of("/bin/bash")).exists();
    jar = folder.resolve("program.jar");
    LauncherProcess.writeJar(jar);
  }

  private Process start(String limits, String... arguments) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("/bin/bash", "-c", limits + "exec \"$@\"", "bash"));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", jar.toString(), "org.termbridge.cli.Main"));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words)
        .redirectOutput(new File("/dev/null"))
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /** The files in the output folder; those that come and go meanwhile may be among them or not. */
  private List<Path> outputs() {
    return Stream.of("out", "out/originals")
        .map(name -> folder.resolve(name).toFile().listFiles(File::isFile))
        .filter(Objects::nonNull)
        .flatMap(Stream::of)
        .map(File::toPath)
        .toList();
  }

  @Test
  void ctrlCLeavesNoHalfFile() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 5_000; i++) {
      Files.writeString(folder.resolve("in/" + i + ".txt"), TEXT.repeat(50));
    }
    Process process =
        start(
            "",
            "extract",
            "--to",
            "fr",
            "-o",
            folder.resolve("out").toString(),
            folder.resolve("in").toString());
    while (process.isAlive() && outputs().size() < 20) {
      Thread.sleep(20);
    }

    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Files.readString(folder.resolve("err"))).doesNotContain("\tat ");
    List<Path> left = outputs();
    assertThat(left).hasSizeLessThan(10_000);
    assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith(".draft"));
    for (Path file : left) {
      if (file.toString().endsWith(".xlf")) {
        assertThat(Files.readString(file)).as(file.toString()).endsWith("</xliff>\n");
      }
    }
  }

  /** A process that may write no file beyond a size meets the same failure as a full disk. */
  @Test
  void aDiskThatFillsUpIsSaidAndLeavesNoHalfFile() throws Exception {
    Path big = Files.writeString(folder.resolve("big.txt"), TEXT.repeat(20_000));
    Path small = Files.writeString(folder.resolve("small.txt"), TEXT);

    Process process =
        start(
            "ulimit -f 64; ",
            "extract",
            "--to",
            "fr",
            "-o",
            folder.resolve("out").toString(),
            big.toString(),
            small.toString());

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("err")))
        .contains("error[E0702]")
        .doesNotContain("\tat ");
    assertThat(outputs())
        .noneMatch(file -> file.getFileName().toString().startsWith(".draft"))
        .noneMatch(file -> file.getFileName().toString().startsWith("big.txt"))
        .anyMatch(file -> file.getFileName().toString().equals("small.txt.fr.xlf"));
  }
}
