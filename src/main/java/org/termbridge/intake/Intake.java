package org.termbridge.intake;

import java.nio.file.Path;
import org.termbridge.document.InputException;
import org.termbridge.document.Release;

/** The door of the package: a file becomes a release. One instance serves many threads. */
public final class Intake {

  private final IntakeOptions options;

  public Intake(IntakeOptions options) {
    this.options = options;
  }

  /**
   * Recognises a file and makes it safe to open.
   *
   * @param file to read; it is never changed
   * @param name the document's own name, whose extension counts: the file may be stored under
   *     another
   * @throws InputException E02.. if the file cannot be taken in, saying why
   */
  public Release open(Path file, String name) {
    throw InputException.of("E0101", name + options);
  }

  /** See {@link #open(Path, String)}; the name is the file's. */
  public Release open(Path file) {
    return open(file, file.getFileName().toString());
  }
}
