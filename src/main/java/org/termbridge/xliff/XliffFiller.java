package org.termbridge.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.termbridge.document.Text;

/** Fills the targets of an XLIFF from its sources, as a translation tool would. */
public final class XliffFiller {

  private XliffFiller() {}

  /**
   * Copies the file with a target for every segment that may be translated and has none; the state
   * becomes {@code translated}. Everything else stays as it is.
   *
   * @param xliff any version that we write
   * @param translation gives the target of a segment's source; codes keep their ids
   */
  public static void fill(Path xliff, UnaryOperator<Text> translation, OutputStream out)
      throws IOException {
    throw new IOException("not filled: " + xliff);
  }
}
