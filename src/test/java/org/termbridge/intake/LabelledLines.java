package org.termbridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Short lines in many languages, written for these tests. */
public final class LabelledLines {

  private static final Path FILE =
      Path.of("src/test/resources/org/termbridge/intake/languages.tsv");

  /**
   * One line.
   *
   * @param language its tag
   */
  public record Line(String language, String text) {}

  private LabelledLines() {}

  public static List<Line> all() {
    try {
      return Files.readAllLines(FILE).stream()
          .map(line -> line.split("\t"))
          .map(fields -> new Line(fields[0], fields[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String of(String language) {
    return all().stream()
        .filter(line -> line.language().equals(language))
        .map(line -> line.text() + "\n")
        .collect(Collectors.joining());
  }
}
