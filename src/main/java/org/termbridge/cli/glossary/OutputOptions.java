package org.termbridge.cli.glossary;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.termbridge.GlossaryOutput;
import org.termbridge.document.Language;
import org.termbridge.glossary.GlossaryOptions;
import picocli.CommandLine.Option;

/** How a glossary is written. */
final class OutputOptions {

  @Option(names = "--to-format", paramLabel = "FORMAT", descriptionKey = "to-format", order = 11)
  @Nullable String format;

  @Option(names = "--from", paramLabel = "LANG", descriptionKey = "glossary-from", order = 12)
  @Nullable Language from;

  @Option(names = "--to", paramLabel = "LANG", descriptionKey = "glossary-to", order = 13)
  @Nullable Language to;

  @Option(names = "--force", order = 14)
  boolean isForced;

  /** The languages that were given. */
  GlossaryOptions languages() {
    return new GlossaryOptions(Optional.ofNullable(from), Optional.ofNullable(to));
  }

  /** A file to write; of languages that were not given, those that are found count. */
  GlossaryOutput output(Path file, GlossaryOptions found) {
    GlossaryOptions languages =
        new GlossaryOptions(
            Optional.ofNullable(from).or(found::source), Optional.ofNullable(to).or(found::target));
    return GlossaryOutput.of(file, Optional.ofNullable(format), languages);
  }
}
