package org.termbridge.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A line of text with its sentences, as a person sees them. In the file {@code |} stands where a
 * sentence ends; lines that begin with {@code #} are remarks.
 */
public record LabelledLine(String text, List<String> sentences) {

  public static List<LabelledLine> read(String language, String half) {
    Path file = Path.of("src/test/resources/org/termbridge/segment", half, language + ".txt");
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LabelledLine::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledLine parse(String line) {
    List<String> sentences = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    return new LabelledLine(line.replace("|", ""), sentences);
  }
}
