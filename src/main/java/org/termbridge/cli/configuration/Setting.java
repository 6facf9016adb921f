package org.termbridge.cli.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Problem;

/**
 * One value from the configuration file or the environment.
 *
 * @param values one, or several from an array
 * @param type what it was written as
 * @param origin the file or the variable that it comes from
 * @param line in that file
 * @param folder relative paths start there; empty for the environment
 */
public record Setting(
    List<String> values, Type type, String origin, Optional<Integer> line, Optional<Path> folder) {

  /** How a value is written. */
  enum Type {
    TEXT,
    NUMBER,
    YES_NO,
    LIST,
    OTHER
  }

  public Setting {
    values = List.copyOf(values);
  }

  static Setting ofVariable(String name, String value) {
    return new Setting(List.of(value), Type.TEXT, name, Optional.empty(), Optional.empty());
  }

  /** The problem, with the file and line where this value stands. */
  public Problem in(Problem problem) {
    Problem inFile = problem.in(origin);
    return line.map(number -> inFile.at(String.valueOf(number))).orElse(inFile);
  }

  /** The value; the first of several, empty for none. */
  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The values as paths, resolved against the folder of the file that holds them. */
  List<String> paths() {
    return values.stream()
        .map(value -> folder.map(base -> base.resolve(value).toString()).orElse(value))
        .toList();
  }
}
