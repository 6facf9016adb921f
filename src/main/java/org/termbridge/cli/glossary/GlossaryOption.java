package org.termbridge.cli.glossary;

import java.nio.file.Path;
import java.util.List;
import org.termbridge.GlossaryChoice;
import org.termbridge.cli.configuration.ConfiguredDefaults;
import org.termbridge.glossary.Glossary;
import picocli.CommandLine.Option;

/** Which glossary a command works on. */
final class GlossaryOption {

  @Option(
      names = "--glossary",
      paramLabel = "FILE|DIR",
      split = ConfiguredDefaults.SEPARATOR,
      hideParamSyntax = true,
      descriptionKey = "glossary",
      order = 1)
  List<Path> files = List.of();

  Glossary load() {
    return GlossaryChoice.load(files);
  }
}
