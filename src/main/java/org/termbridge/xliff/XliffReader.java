package org.termbridge.xliff;

import java.nio.file.Path;
import java.util.List;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;

/** Reads XLIFF 1.0 to 2.2 as any tool sends it back. */
public final class XliffReader {

  private XliffReader() {}

  /**
   * All documents of the file.
   *
   * @throws InputException E05.. if the file is not well formed (with line and column), is no
   *     XLIFF, has a DOCTYPE, or has the same unit id twice (with both lines)
   */
  public static List<Bilingual> read(Path file) {
    throw InputException.of("E0101", file);
  }
}
