package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;

/** Files of other tools are read or refused with a reason, and judged; nothing crashes. */
@EnabledIf("areHere")
class ForeignFilesTest {

  private static final Path CASES = Path.of("../shared/cases");

  @ParameterizedTest
  @MethodSource("files")
  void isReadOrRefusedWithAReason(Path file) {
    try {
      assertThat(XliffReader.read(file)).allSatisfy(ForeignFilesTest::hasSource);
    } catch (InputException e) {
      assertThat(e.problem().code()).startsWith("E05");
      assertThat(e.problem().message()).isNotBlank();
    }
    assertThat(XliffValidator.validate(file).problems())
        .allSatisfy(problem -> assertThat(problem.rule()).isNotBlank());
  }

  static boolean areHere() {
    return Files.isDirectory(CASES.resolve("xliff12"));
  }

  static Stream<Path> files() throws IOException {
    return Stream.concat(Files.list(CASES.resolve("xliff12")), Files.list(CASES.resolve("xliff2")));
  }

  private static void hasSource(Bilingual file) {
    assertThat(file.source()).isNotBlank();
  }
}
