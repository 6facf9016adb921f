package org.termbridge.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.charset.Head;

/** Lets ordinary files with bytes in them through, and nothing else. */
final class FileGate {

  private FileGate() {}

  /**
   * The first bytes of a file.
   *
   * @throws InputException E0706 missing, E0203 folder, E0204 device or pipe, E0202 unreadable,
   *     E0201 empty
   */
  static Head pass(Path file) {
    if (Files.isDirectory(file)) {
      throw InputException.of("E0203");
    }
    if (!Files.exists(file)) {
      throw InputException.of("E0706");
    }
    if (!Files.isRegularFile(file)) {
      throw InputException.of("E0204");
    }
    Head head = read(file);
    if (head.isEmpty()) {
      throw InputException.of("E0201");
    }
    return head;
  }

  private static Head read(Path file) {
    try {
      return Head.of(file);
    } catch (AccessDeniedException e) {
      throw new InputException(Problem.of("E0202", "no permission"), e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  static InputException unreadable(IOException cause) {
    return new InputException(Problem.of("E0202", String.valueOf(cause.getMessage())), cause);
  }
}
