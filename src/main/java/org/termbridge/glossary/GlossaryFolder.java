package org.termbridge.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Every glossary file of a folder, in the order of their names, as one glossary. */
final class GlossaryFolder {

  private final GlossaryOptions options;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Path> homes = new LinkedHashMap<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int files;

  private GlossaryFolder(GlossaryOptions options) {
    this.options = options;
  }

  /**
   * Reads a folder. Where two files have a concept of one id, the first file's counts, and it is
   * told. Files that are no glossaries are passed over.
   *
   * @throws InputException E0910 if no file in it is a glossary
   */
  static GlossaryReading read(Path folder, GlossaryOptions options) throws IOException {
    GlossaryFolder all = new GlossaryFolder(options);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(file);
      }
    }
    if (all.files == 0) {
      throw InputException.of("E0910").in(folder.toString());
    }
    return new GlossaryReading(new Glossary(all.concepts.values()), all.warnings);
  }

  private void add(Path file) throws IOException {
    boolean isHidden = String.valueOf(file.getFileName()).startsWith(".");
    if (isHidden || GlossaryFile.formatOf(GlossaryInput.of(file)).isEmpty()) {
      return;
    }
    files++;
    GlossaryReading reading = GlossaryFile.open(file, options);
    warnings.addAll(reading.warnings());
    for (Concept concept : reading.glossary().concepts()) {
      Path home = homes.putIfAbsent(concept.id(), file);
      if (home == null) {
        concepts.put(concept.id(), concept);
      } else {
        String first = String.valueOf(home.getFileName());
        warnings.add(Problem.of("W0901", concept.id(), first).in(file.toString()));
      }
    }
  }
}
