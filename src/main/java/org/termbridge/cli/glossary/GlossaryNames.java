package org.termbridge.cli.glossary;

import java.nio.file.Path;
import java.util.Locale;

/** Which files of a folder may be glossaries, by their names. */
final class GlossaryNames {

  /** Where glossaries are if nobody says where. */
  static final Path USUAL = Path.of("glossaries");

  private GlossaryNames() {}

  static boolean matches(Path file) {
    return file.getFileName()
        .toString()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\.(tsv|csv|xlsx|tbx|xml|mtf|utf8|xlf|xliff)");
  }
}
