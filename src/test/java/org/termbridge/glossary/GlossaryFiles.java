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

  /** A glossary with a value in every field, grouped by language and status. */
  static final String EVERYTHING =
      "concept_id\tsubject\tdefinition\tlang\tterm\tstatus\ttype\tpart_of_speech\tnote\tsource"
          + "\tcase\tvalid_from\tvalid_until\tconcept_note\n"
          + row("en\tHarbour Plan\tpreferred\tfull form\tproperNoun\tn\tGazette, “page” 1\texact")
          + row("en\tHP <&\"'>\tadmitted\tabbreviation\tnoun\t\t\t")
          + row("en\tOld Plan\tdeprecated\tvariant\tnoun\tno longer\t\t")
          + row("en\tHarbor Scheme\tforbidden\tshort form\tnoun\tnever said\t\t")
          + row("zh-Hans\t“港口”规划\tpreferred\tfull form\tnoun\t\t公报\t")
          + row("zh-Hant\t港口規劃\tpreferred\tfull form\tnoun\t\t\t")
          + row("pt-BR\tplano; novo\tpreferred\tfull form\tnoun\t\t\t")
          + "quay\tports\t\ten\tquay\tpreferred\tfull form\tnoun\t\t\t\t\t\t\n";

  private GlossaryFiles() {}

  private static String row(String term) {
    return "plan\tports\tA plan.\t" + term + "\t2024-01-01\t2030-12-31\tKept.\n";
  }

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

  /**
   * A glossary in a file.
   *
   * @param losses what the format could not say
   */
  record Written(Path file, List<Problem> losses) {}

  static Written written(Path folder, Glossary glossary, String format, GlossaryOptions options)
      throws IOException {
    GlossaryFormat written = GlossaryFile.format(format);
    Path file = folder.resolve(format + ".written." + written.extension());
    return new Written(
        file, GlossaryFile.write(glossary, file, written, options, /* force= */ true));
  }
}
