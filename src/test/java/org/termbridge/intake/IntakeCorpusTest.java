package org.termbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.termbridge.document.InputException;
import org.termbridge.document.Release;
import org.termbridge.document.Road;

/** Every real document is taken in or refused with a code, and twice in the same way. */
@EnabledIf("isThere")
class IntakeCorpusTest {

  private static final Path CASES = Path.of("../shared/cases");

  /** What the makers of these files say about them. */
  private static final Map<String, String> CHARSETS =
      Map.of(
          "txt/english.cp500.txt", "IBM500",
          "txt/sample-hebrew-3.txt", "windows-1255",
          "html/testlargerbuffer.html", "windows-1251",
          "html/testHTML_charset_utf16le.html", "UTF-16LE",
          "html/testHTML_charset_utf8.html", "UTF-8",
          "html/France_Culture_fr.html", "UTF-8");

  static boolean isThere() {
    return Files.isDirectory(CASES);
  }

  private static String outcome(Path file) throws IOException {
    try {
      Release release = new Intake(IntakeOptions.DEFAULT).open(file);
      boolean isReflow = release.road() == Road.REFLOW;
      return release.mediaType()
          + " "
          + release.language()
          + (isReflow ? " " + Hash.of(release.content()) : "");
    } catch (InputException e) {
      assertThat(e.problem().code()).matches("E02\\d\\d");
      return e.problem().code();
    }
  }

  @Test
  void takesInOrRefusesEveryDocumentAlikeTwice() throws IOException {
    List<Path> files;
    try (var all = Files.walk(CASES)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, String> differing = new TreeMap<>();
    List<String> crashed = new ArrayList<>();
    for (Path file : files) {
      try {
        String first = outcome(file);
        if (!first.equals(outcome(file))) {
          differing.put(file.toString(), first);
        }
      } catch (RuntimeException e) {
        crashed.add(file + " " + e);
      }
    }

    assertThat(crashed).isEmpty();
    assertThat(differing).isEmpty();
  }

  @Test
  void findsTheCharsetOfTextsInOldOnes() {
    CHARSETS.forEach(
        (file, charset) ->
            assertThat(new Intake(IntakeOptions.DEFAULT).open(CASES.resolve(file)).charset())
                .as(file)
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(charset)));
  }
}
