package org.termbridge.glossary.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rules that stand in files beside this class. */
final class DataLines {

  private DataLines() {}

  /** The lines of a file that are not blank and no comment; none if there is no such file. */
  static List<String> of(String name) {
    try (InputStream in = DataLines.class.getResourceAsStream(name)) {
      return in == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
