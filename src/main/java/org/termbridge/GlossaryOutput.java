package org.termbridge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.termbridge.document.Draft;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFile;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryOptions;

/**
 * A glossary file to be written; it appears whole or not at all.
 *
 * @param file to write
 * @param format of the file
 * @param options languages, if the format has two
 */
public record GlossaryOutput(Path file, GlossaryFormat format, GlossaryOptions options) {

  /**
   * A file in the format of that id, else in the one that its name has the extension of.
   *
   * @throws InputException E0920 if there is no such format, E0950 if the name tells none
   */
  public static GlossaryOutput of(Path file, Optional<String> format, GlossaryOptions options) {
    return new GlossaryOutput(
        file, format.map(GlossaryFile::format).orElseGet(() -> named(file)), options);
  }

  private static GlossaryFormat named(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return GlossaryFile.formats().stream()
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst()
        .orElseThrow(() -> new InputException(Problem.of("E0950", ids()).in(file.toString())));
  }

  private static String ids() {
    return GlossaryFile.formats().stream()
        .map(GlossaryFormat::id)
        .collect(Collectors.joining(", "));
  }

  /**
   * Writes the file.
   *
   * @param force replace an existing file that differs
   * @return W09..: what the format cannot say
   * @throws InputException E0701 if a different file is there, E0702 if it cannot be written
   */
  public List<Problem> write(Glossary glossary, boolean force) throws IOException {
    try (Draft draft = Draft.of(file)) {
      List<Problem> losses;
      try (OutputStream out = draft.open()) {
        losses = GlossaryFile.write(glossary, out, format, options);
      }
      draft.publish(force);
      return losses.stream().map(loss -> loss.in(file.toString())).toList();
    }
  }
}
