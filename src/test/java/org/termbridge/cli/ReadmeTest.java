package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the README gets what it says. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
  private static final Pattern CODE = Pattern.compile("# exit code (\\d+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @TempDir Path folder;
  @TempDir Path application;

  @Test
  void everyCommandDoesWhatItSays() throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    LauncherProcess.writeJar(application.resolve("lib/termbridge.jar"));
    Files.createSymbolicLink(folder.resolve("termbridge"), LauncherProcess.LAUNCHER);
    copySamples();

    for (String command : commands()) {
      CommandRun run =
          LauncherProcess.run(
              folder,
              Map.of("TERMBRIDGE_HOME", application.toString()),
              List.of("/bin/bash", "-o", "pipefail", "-c", command));

      assertThat(run.code()).as(command + "\n" + run.err()).isEqualTo(promised(command));
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(LINK.matcher(Files.readString(README)).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(Path.of(target)).exists());
  }

  private static List<String> commands() throws IOException {
    List<String> commands =
        BLOCK
            .matcher(Files.readString(README))
            .results()
            .map(MatchResult::group)
            .flatMap(String::lines)
            .filter(line -> line.contains("./termbridge"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(10);
    return commands;
  }

  private static int promised(String command) {
    Matcher matcher = CODE.matcher(command);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private void copySamples() throws IOException {
    Path samples = Path.of("xliff", "sample");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
