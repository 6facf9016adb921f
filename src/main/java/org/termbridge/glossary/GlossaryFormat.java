package org.termbridge.glossary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.termbridge.document.Problem;

/** One way to write a glossary down. A new one is one file in the room of formats and one line. */
public interface GlossaryFormat {

  /** What people call it on the command line: {@code tbx-v2}. */
  String id();

  /** What it is, in English: {@code TBX v2 (ISO 30042:2008)}. */
  String title();

  /** Of a new file in it, without the dot. */
  String extension();

  /** Whether it needs to be told two languages: the file has room for no more, and no names. */
  default boolean isBilingual() {
    return false;
  }

  /** Whether the file is in this format, by its name and its first bytes. */
  boolean recognizes(GlossaryInput input);

  /**
   * Reads a file.
   *
   * @throws org.termbridge.document.InputException E09.. with line and column; the caller adds the
   *     file
   */
  GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException;

  /**
   * What in a file breaks the rules of its format though it could be read, in the order of the
   * file.
   *
   * @param glossary that was read from it
   */
  default List<LintFinding> lint(GlossaryInput input, Glossary glossary) throws IOException {
    return List.of();
  }

  /**
   * Writes a glossary; the stream stays open.
   *
   * @return W09..: what this format cannot say and therefore lacks, each with its number
   */
  List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException;
}
