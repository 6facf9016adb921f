package org.termbridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFile;

/** The glossary of a command line. */
public final class GlossaryChoice {

  private static final Path USUAL = Path.of("glossaries");

  private GlossaryChoice() {}

  /**
   * The concepts of the files and folders that were given, else of every glossary file in {@code
   * ./glossaries}. Of two concepts with one id the first counts.
   *
   * @throws org.termbridge.document.InputException E09.. if one cannot be read
   */
  public static Glossary load(List<Path> given) {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    List<Path> chosen = given.isEmpty() ? List.of(USUAL) : given;
    for (Path file : chosen.stream().flatMap(path -> files(path).stream()).toList()) {
      read(file).concepts().forEach(concept -> concepts.putIfAbsent(concept.id(), concept));
    }
    return new Glossary(concepts.values());
  }

  private static List<Path> files(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Glossary read(Path file) {
    try {
      return GlossaryFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
