package org.termbridge.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

/** Small glossary files for tests, and what reading them gives. */
final class GlossaryFiles {

  static final String HEADER = "concept_id\tlang\tterm\tstatus\n";

  private GlossaryFiles() {}

  static Path file(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static GlossaryReading open(Path folder, String name, String text) throws IOException {
    return GlossaryFile.open(file(folder, name, text), GlossaryOptions.NONE);
  }

  /** {@code E0906 line 2, column 3}: the code and the place of the error. */
  static String error(Path file) {
    Problem problem =
        Assertions.assertThrows(
                InputException.class, () -> GlossaryFile.open(file, GlossaryOptions.NONE))
            .problem();
    Assertions.assertEquals(file.toString(), problem.file().orElse(""));
    return said(problem);
  }

  static String error(Path folder, String name, String text) throws IOException {
    return error(file(folder, name, text));
  }

  static List<String> warnings(GlossaryReading reading) {
    return reading.warnings().stream().map(GlossaryFiles::said).toList();
  }

  private static String said(Problem problem) {
    return problem.code() + problem.place().map(place -> " " + place).orElse("");
  }

  /** {@code preferred Belt and Road Initiative}: the terms of a concept in one language. */
  static List<String> terms(Glossary glossary, String concept, String language) {
    return glossary.concept(concept).orElseThrow().terms(Language.of(language)).stream()
        .map(term -> term.status().name().toLowerCase(java.util.Locale.ROOT) + " " + term.wording())
        .toList();
  }
}
