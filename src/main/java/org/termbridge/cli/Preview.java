package org.termbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be known before the command line can be parsed: the language of the messages about it,
 * the configuration that gives its defaults.
 *
 * @param command the first word that is no option; empty if there is none
 * @param name what the answer in JSON calls the command: {@code merge}, {@code glossary find}
 * @param lang of {@code --lang}
 * @param config of {@code --config}
 * @param isJson whether the answer is wanted as JSON
 */
record Preview(
    String command, String name, Optional<String> lang, Optional<String> config, boolean isJson) {

  /** Commands that have commands below them. */
  private static final Set<String> GROUPS = Set.of("glossary");

  static Preview of(String... args) {
    List<String> words = words(args);
    String command = words.isEmpty() ? "" : words.get(0);
    boolean isBelow = GROUPS.contains(command) && words.size() > 1;
    return new Preview(
        command,
        isBelow ? command + " " + words.get(1) : command,
        value("--lang", args),
        value("--config", args),
        value("--format", args).filter("json"::equalsIgnoreCase).isPresent());
  }

  private static Optional<String> value(String option, String... args) {
    Optional<String> value = Optional.empty();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith(option + "=")) {
        value = Optional.of(args[i].substring(option.length() + 1));
      } else if (args[i].equals(option) && i + 1 < args.length) {
        value = Optional.of(args[i + 1]);
      }
    }
    return value;
  }

  /** Those that are no options, nor the values of shared ones. */
  private static List<String> words(String... args) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("-")) {
        words.add(args[i]);
      }
      boolean takesNext = args[i].matches("--(lang|config|format|color|jobs)");
      i += takesNext ? 1 : 0;
    }
    return words;
  }
}
