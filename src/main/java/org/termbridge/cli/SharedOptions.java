package org.termbridge.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.console.Colour;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command takes, before or after its name. */
public final class SharedOptions {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      scope = ScopeType.INHERIT,
      descriptionKey = "format",
      order = 900)
  OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      descriptionKey = "quiet",
      order = 901)
  public boolean isQuiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      descriptionKey = "verbose",
      order = 902)
  public boolean isVerbose;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      scope = ScopeType.INHERIT,
      descriptionKey = "color",
      order = 903)
  public Colour color = Colour.AUTO;

  /** Known before the command line is parsed; stands here to be listed and checked. */
  @Option(
      names = "--lang",
      paramLabel = "en|zh-Hans",
      scope = ScopeType.INHERIT,
      descriptionKey = "lang",
      order = 904)
  @Nullable MessageLanguage lang;

  /** Known before the command line is parsed; stands here to be listed and checked. */
  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      descriptionKey = "config",
      order = 905)
  @Nullable Path config;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Count.class,
      scope = ScopeType.INHERIT,
      descriptionKey = "jobs",
      order = 906)
  @Nullable Integer jobs;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help",
      order = 910)
  boolean isHelp;

  public boolean isJson() {
    return format == OutputFormat.JSON;
  }

  /** How many files are worked on at once; the number of cores unless said. */
  int workers() {
    return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
  }

  /** A number from one. */
  static final class Count implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      int count = Integer.parseInt(text.strip());
      if (count < 1) {
        throw new TypeConversionException("less than one: " + text);
      }
      return count;
    }
  }
}
