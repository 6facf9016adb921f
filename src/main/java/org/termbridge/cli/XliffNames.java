package org.termbridge.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Which files of a folder are XLIFF: ours, and those of translators' tools. */
public final class XliffNames {

  private XliffNames() {}

  public static boolean matches(Path file) {
    return file.getFileName()
        .toString()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\.(xlf|xliff|xlif|sdlxliff|mqxliff|mxliff|txlf)");
  }
}
