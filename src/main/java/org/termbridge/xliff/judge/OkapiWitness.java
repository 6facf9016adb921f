package org.termbridge.xliff.judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/**
 * Okapi's XLIFF library as a second witness. What it refuses, every tool built on it refuses, so
 * its word is reported; but it also refuses six valid files of the committee's own suite
 * (references into the target, terms of TBX, change tracking), so its word alone is a warning and
 * no verdict.
 */
public final class OkapiWitness {

  /** The versions it reads; it refuses every file of 2.2. */
  private static final Set<String> READS = Set.of("2.0", "2.1");

  /** Everything but the schemas, which have been asked already. */
  private static final int ALL_BUT_SCHEMAS =
      XLIFFReader.VALIDATION_MAXIMAL & ~XLIFFReader.VALIDATION_INCLUDE_SCHEMAS;

  private OkapiWitness() {}

  /**
   * Asks about a file that has no document type declaration.
   *
   * @throws IOException if the file cannot be read
   */
  public static void ask(Path file, String version, Findings findings) throws IOException {
    if (!READS.contains(version)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file);
        XLIFFReader reader = new XLIFFReader(ALL_BUT_SCHEMAS)) {
      reader.open(in);
      while (reader.hasNext()) {
        reader.next();
      }
      // Over bad files the library throws exceptions of several families.
    } catch (RuntimeException e) {
      findings.warning(0, "okapi", "Okapi's library refuses the file: " + sentence(e));
    }
  }

  private static String sentence(RuntimeException refusal) {
    String message = String.valueOf(refusal.getMessage()).strip();
    return message.replaceAll("\\s*\\R\\s*", " ");
  }
}
