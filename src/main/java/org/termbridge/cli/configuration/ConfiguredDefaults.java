package org.termbridge.cli.configuration;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;

/** Gives options that are not on the command line their configured value. */
public record ConfiguredDefaults(Configuration configuration) implements IDefaultValueProvider {

  /** Between the values of an option that is given once for each value: no file name has it. */
  public static final String SEPARATOR = "\0";

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return ConfigurationKeys.key(argument)
        .flatMap(configuration::get)
        .filter(setting -> !setting.values().isEmpty())
        .map(setting -> joined(argument, setting))
        .orElse(null);
  }

  /** Several values in one string, as the option itself would split them. */
  private static String joined(ArgSpec argument, Setting setting) {
    boolean isPath =
        java.util.Arrays.asList(argument.typeInfo().getAuxiliaryTypes()[0]).contains(Path.class);
    String separator = argument.splitRegex().isEmpty() ? "," : argument.splitRegex();
    return String.join(separator, isPath ? setting.paths() : setting.values());
  }
}
