package org.termbridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder in which the user keeps originals: files may have been renamed since, and what was
 * attached to a message is inside it. Read once a run.
 *
 * @param files by the SHA-256 of their bytes
 * @param messages files that may have others attached
 */
record SourceFolder(Map<String, Path> files, List<Path> messages) {

  private static final int DEEPEST = 16;
  private static final int MOST_FILES = 20_000;
  private static final Map<Path, SourceFolder> READ = new ConcurrentHashMap<>();

  /** All files in and below a folder. */
  static SourceFolder of(Path folder) {
    return READ.computeIfAbsent(folder.toAbsolutePath().normalize(), SourceFolder::read);
  }

  private static SourceFolder read(Path folder) {
    Map<String, Path> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList()) {
        hash(file).ifPresent(hash -> files.putIfAbsent(hash, file));
      }
    } catch (IOException | UncheckedIOException e) {
      // What cannot be read is not found there.
    }
    List<Path> messages = files.values().stream().filter(SourceFolder::isMessage).sorted().toList();
    return new SourceFolder(Map.copyOf(files), messages);
  }

  private static Optional<String> hash(Path file) {
    try {
      return Optional.of(Originals.sha256(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isMessage(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".eml") || name.endsWith(".msg");
  }
}
