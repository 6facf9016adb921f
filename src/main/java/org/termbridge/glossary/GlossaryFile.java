package org.termbridge.glossary;

import java.io.IOException;
import java.nio.file.Path;
import org.termbridge.glossary.format.TermbridgeTsv;

/** Glossary files of every format. */
public final class GlossaryFile {

  private GlossaryFile() {}

  /**
   * Reads a glossary.
   *
   * @throws org.termbridge.document.InputException E09.., with the file and the line, if it is none
   */
  public static Glossary read(Path file) throws IOException {
    return TermbridgeTsv.read(file);
  }
}
