package org.termbridge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of errors is made from their texts: {@code mvn test -Dgolden.update=true}. */
class ErrorsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/errors.md");
  private static final Path TEXTS = Path.of("src/main/resources/org/termbridge/document/errors");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
  private static final Pattern CODE = Pattern.compile("(?m)^## ([EW]\\d{4})");

  @Test
  void everyErrorOfThePageExists() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page());
    }
    String page = Files.readString(PAGE);

    List<String> listed = CODE.matcher(page).results().map(found -> found.group(1)).toList();

    assertThat(listed).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(listed)
        .allSatisfy(code -> assertThat(ProblemTexts.ENGLISH.help(code)).as(code).isNotEmpty());
  }

  private static String page() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .sorted()
          .map(ErrorsPageTest::section)
          .collect(
              Collectors.joining(
                  "\n",
                  "# Errors and warnings\n\nMade from the program's own texts; `termbridge help CODE` prints one,"
                      + " in Chinese with `--lang zh-Hans`.\n\n",
                  ""));
    }
  }

  private static String section(String code) {
    Problem problem = Problem.of(code, "\u2026", "\u2026", "\u2026", "\u2026", "\u2026");
    return "## "
        + code
        + "\n\n**"
        + PLACEHOLDER.matcher(ProblemTexts.ENGLISH.message(problem)).replaceAll("\u2026")
        + "**\n\n"
        + ProblemTexts.ENGLISH.help(code)
        + "\n\n*"
        + ProblemTexts.ENGLISH.remedy(problem)
        + "*\n";
  }
}
