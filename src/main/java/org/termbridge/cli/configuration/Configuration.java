package org.termbridge.cli.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.console.Console;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * What was set outside the command line: in {@code TERMBRIDGE_*} variables, which win, and in
 * {@code termbridge.toml}.
 *
 * @param file the configuration file, if there is one
 * @param settings of the file by key: {@code lang}, {@code extract.to}, {@code filter.docx.headers}
 * @param variables of the environment whose name begins with {@code TERMBRIDGE_}
 */
public record Configuration(
    Optional<Path> file, Map<String, Setting> settings, Map<String, String> variables) {

  static final String FILE_NAME = "termbridge.toml";
  public static final Configuration EMPTY = new Configuration(Optional.empty(), Map.of(), Map.of());

  private static final String PREFIX = "TERMBRIDGE_";

  public Configuration {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    variables = Map.copyOf(variables);
  }

  /**
   * Reads the file that was given, else the first {@code termbridge.toml} in the directory or above
   * it.
   *
   * @throws InputException E0102 if it cannot be read, with its line
   */
  public static Configuration read(Optional<String> given, Console console) {
    Map<String, String> variables = new TreeMap<>(console.environment());
    variables.entrySet().removeIf(variable -> !isSet(variable));
    Optional<Path> file =
        given
            .or(() -> Optional.ofNullable(variables.get(PREFIX + "CONFIG")))
            .map(Path::of)
            .or(() -> search(console.directory()));
    return new Configuration(file, file.map(Configuration::parse).orElse(Map.of()), variables);
  }

  /** The value of a key: the variable's, else the file's. */
  public Optional<Setting> get(String key) {
    return Optional.ofNullable(variables.get(variable(key)))
        .map(value -> Setting.ofVariable(variable(key), value))
        .or(() -> Optional.ofNullable(settings.get(key)));
  }

  /** The variable that sets a key: {@code TERMBRIDGE_EXTRACT_TO}. */
  static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static boolean isSet(Map.Entry<String, String> variable) {
    return variable.getKey().startsWith(PREFIX) && !variable.getValue().isEmpty();
  }

  private static Optional<Path> search(Path directory) {
    Path start = directory.toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = directory.resolve(start.relativize(folder)).resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static Map<String, Setting> parse(Path file) {
    TomlParseResult toml = toml(file);
    Map<String, Setting> settings = new TreeMap<>();
    for (List<String> path : toml.keyPathSet()) {
      Object value = toml.get(path);
      TomlPosition position = toml.inputPositionOf(path);
      settings.put(
          String.join(".", path),
          new Setting(
              values(value),
              type(value),
              file.toString(),
              Optional.ofNullable(position).map(TomlPosition::line),
              Optional.ofNullable(file.getParent())));
    }
    return settings;
  }

  private static TomlParseResult toml(Path file) {
    try {
      TomlParseResult toml = Toml.parse(file);
      for (TomlParseError error : toml.errors()) {
        throw unreadable(file, firstLine(error.getMessage()), error.position());
      }
      return toml;
    } catch (IOException e) {
      throw new InputException(Problem.of("E0105").in(file.toString()), e);
    }
  }

  private static InputException unreadable(Path file, String reason, TomlPosition position) {
    return new InputException(
        Problem.of("E0102", reason)
            .in(file.toString())
            .at(position.line() + ":" + position.column()));
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  private static List<String> values(@Nullable Object value) {
    if (value instanceof TomlArray array) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        values.add(String.valueOf(array.get(i)));
      }
      return values;
    }
    return List.of(String.valueOf(value));
  }

  private static Setting.Type type(@Nullable Object value) {
    if (value instanceof String) {
      return Setting.Type.TEXT;
    }
    if (value instanceof Long) {
      return Setting.Type.NUMBER;
    }
    if (value instanceof Boolean) {
      return Setting.Type.YES_NO;
    }
    return value instanceof TomlArray ? Setting.Type.LIST : Setting.Type.OTHER;
  }
}
