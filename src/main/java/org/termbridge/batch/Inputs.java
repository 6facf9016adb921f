package org.termbridge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Turns what the user named into the files to work on, in a stable order. */
public final class Inputs {

  /** Begins the names of the files that office programs keep beside an open document. */
  private static final String OFFICE_LOCK = "~$";

  /** What an earlier extraction kept to merge with: its hash is its name. */
  private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}(?:\\.\\w+)?");

  private Inputs() {}

  /**
   * Files as named, folders walked recursively. Hidden files are passed over in a walk, and so are
   * the folder that the output goes to and originals that an earlier extraction kept.
   *
   * @param named files and folders
   * @param wanted which files of a walked folder to take
   * @param output folder to keep out of
   * @throws InputException E0704 if a file is named twice, E0705 if nothing is found, E0706 if a
   *     name is empty
   */
  public static List<Input> collect(List<Path> named, Predicate<Path> wanted, Path output) {
    return collect(named, wanted, Optional.of(output.toAbsolutePath().normalize()));
  }

  private static List<Input> collect(
      List<Path> named, Predicate<Path> wanted, Optional<Path> output) {
    List<Input> inputs = new ArrayList<>();
    for (Path path : named) {
      if (path.toString().isEmpty()) {
        // A variable that a script forgot to set is not the folder that the script runs in.
        throw InputException.of("E0706").in("\"\"");
      }
      if (Files.isDirectory(path)) {
        inputs.addAll(walk(path, wanted, output));
      } else {
        inputs.add(new Input(path, path.getFileName().toString(), /* walked= */ false));
      }
    }
    if (inputs.isEmpty()) {
      throw InputException.of("E0705");
    }
    refuseTwins(inputs);
    return inputs;
  }

  /** The same, for commands that write nothing. */
  public static List<Input> collect(List<Path> named, Predicate<Path> wanted) {
    return collect(named, wanted, Optional.empty());
  }

  private static List<Input> walk(Path folder, Predicate<Path> wanted, Optional<Path> output) {
    List<Input> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          /* maxDepth= */ 64,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean skipped =
                  !dir.equals(folder)
                      && (isHidden(dir)
                          || output.filter(dir.toAbsolutePath().normalize()::equals).isPresent());
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file) && !isKept(file) && wanted.test(file)) {
                found.add(new Input(file, name(folder, file), /* walked= */ true));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // It fails again, with its reason, when its turn comes.
              found.add(new Input(file, name(folder, file), /* walked= */ true));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(Input::name));
    return found;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith(OFFICE_LOCK);
  }

  private static boolean isKept(Path file) {
    return KEPT.matcher(file.getFileName().toString()).matches();
  }

  private static void refuseTwins(List<Input> inputs) {
    Map<Path, Input> seen = new HashMap<>();
    for (Input input : inputs) {
      Input twin = seen.put(identity(input.file()), input);
      if (twin != null) {
        throw new InputException(Problem.of("E0704", input.file()));
      }
    }
  }

  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
