package org.termbridge.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where the program itself stands. */
final class Installation {

  private Installation() {}

  /**
   * The folder that holds {@code xliff/sample} and {@code lib/}: the top of the distribution, or of
   * the sources that the program was built from.
   */
  static Optional<Path> home() {
    return library()
        .flatMap(
            lib -> {
              for (Path folder = lib; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("xliff").resolve("sample"))) {
                  return Optional.of(folder);
                }
              }
              return Optional.empty();
            });
  }

  private static Optional<Path> library() {
    try {
      CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
      return Optional.ofNullable(source == null ? null : Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
