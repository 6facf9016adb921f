package org.termbridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFile;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;
import org.termbridge.glossary.GlossaryUnion;

/** The glossary of a command line. */
public final class GlossaryChoice {

  private static final Path USUAL = Path.of("glossaries");
  private static final String OFFICIAL = "official-terms.tsv";

  /** A folder in which no file is a glossary. */
  private static final String NONE_IN_FOLDER = "E0910";

  private GlossaryChoice() {}

  /** The glossary of {@link #open}, without what there is to say about its files. */
  public static Glossary load(List<Path> given) {
    return open(given).glossary();
  }

  /**
   * The concepts of the files and folders that were given, together; if none were, of every
   * glossary file in {@code ./glossaries}; if there is none, of the official glossary inside the
   * program.
   *
   * @throws InputException E0707 for a device, E09.. for what is not there or no glossary
   */
  public static GlossaryReading open(List<Path> given) {
    if (given.isEmpty()) {
      return usual();
    }
    List<Glossary> glossaries = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    for (Path path : given) {
      GlossaryReading reading = read(path);
      glossaries.add(reading.glossary());
      warnings.addAll(reading.warnings());
    }
    return new GlossaryReading(GlossaryUnion.of(glossaries), warnings);
  }

  private static GlossaryReading usual() {
    if (!Files.isDirectory(USUAL)) {
      return official();
    }
    try {
      return read(USUAL);
    } catch (InputException e) {
      if (e.problem().code().equals(NONE_IN_FOLDER)) {
        return official();
      }
      throw e;
    }
  }

  private static GlossaryReading read(Path path) {
    if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
      throw InputException.of("E0707").in(path.toString());
    }
    try {
      return GlossaryFile.open(path, GlossaryOptions.NONE);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      throw new InputException(Problem.of("E0711", reason).in(path.toString()), e);
    }
  }

  /** A format reads files, so what the program carries inside becomes one for a moment. */
  private static GlossaryReading official() {
    try {
      Path folder = Files.createTempDirectory("termbridge-");
      Path file = folder.resolve(OFFICIAL);
      try (InputStream in = GlossaryUnion.class.getResourceAsStream(OFFICIAL)) {
        Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
        return read(file);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
