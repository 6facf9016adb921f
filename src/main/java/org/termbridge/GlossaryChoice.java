package org.termbridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFile;
import org.termbridge.glossary.GlossaryUnion;

/** The glossary of a command line. */
public final class GlossaryChoice {

  private static final Path USUAL = Path.of("glossaries");
  private static final String OFFICIAL = "official-terms.tsv";

  /** What a folder may hold as a glossary; other files in it are passed over. */
  private static final Set<String> EXTENSIONS =
      Set.of("tsv", "csv", "xlsx", "tbx", "xml", "utf8", "tab");

  private GlossaryChoice() {}

  /**
   * The concepts of the files and folders that were given, together; if none were, of every
   * glossary file in {@code ./glossaries}; if there is none, of the official glossary inside the
   * program.
   *
   * @throws InputException E0706 for what is not there, E0707 for a device, E0930 for a folder
   *     without a glossary, E09.. for a file that is no glossary
   */
  public static Glossary load(List<Path> given) {
    List<Path> files = new ArrayList<>();
    for (Path path : given) {
      files.addAll(named(path));
    }
    if (given.isEmpty() && Files.isDirectory(USUAL)) {
      files.addAll(inFolder(USUAL));
    }
    return files.isEmpty()
        ? official()
        : GlossaryUnion.of(files.stream().map(GlossaryChoice::read).toList());
  }

  private static List<Path> named(Path path) {
    if (!Files.exists(path)) {
      throw InputException.of("E0706").in(path.toString());
    }
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw InputException.of("E0707").in(path.toString());
    }
    List<Path> files = inFolder(path);
    if (files.isEmpty()) {
      throw InputException.of("E0930").in(path.toString());
    }
    return files;
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(GlossaryChoice::isGlossary).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** Names that begin with a dot or {@code ~$} are what editors keep beside an open file. */
  private static boolean isGlossary(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && EXTENSIONS.contains(extension);
  }

  private static Glossary read(Path file) {
    try {
      return GlossaryFile.read(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** A format reads files, so what the program carries inside becomes one for a moment. */
  private static Glossary official() {
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

  private static InputException unreadable(Path path, IOException cause) {
    return new InputException(
        Problem.of("E0711", String.valueOf(cause.getMessage())).in(path.toString()), cause);
  }
}
