package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committee's own test suite: every valid file is accepted, every invalid one rejected. */
@EnabledIf("isHere")
class OasisSuiteTest {

  private static final Path SUITE = Path.of("../shared/conformance/test-suite/xliff-2.1");

  @ParameterizedTest
  @CsvSource({"core,true,25", "core,false,119", "modules,true,34", "modules,false,43"})
  void judgesAsTheCommitteeDoes(String set, boolean valid, int count) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Path> files = files(SUITE.resolve(set).resolve(valid ? "valid" : "invalid"));
    for (Path file : files) {
      XliffVerdict verdict = XliffValidator.validate(file);
      if (verdict.isValid() != valid) {
        wrong.add(file.getFileName() + " " + verdict.problems());
      }
    }
    assertThat(files).hasSize(count);
    assertThat(wrong)
        .as("%s %s: %d of %d right", set, valid, files.size() - wrong.size(), files.size())
        .isEmpty();
  }

  static boolean isHere() {
    return Files.isDirectory(SUITE);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xlf")).sorted().toList();
    }
  }
}
