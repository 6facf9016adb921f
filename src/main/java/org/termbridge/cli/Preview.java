package org.termbridge.cli;

import java.util.Optional;

/**
 * What must be known before the command line can be parsed: the language of the messages about it,
 * the configuration that gives its defaults.
 *
 * @param command the first word that is no option; empty if there is none
 * @param lang of {@code --lang}
 * @param config of {@code --config}
 * @param isJson whether the answer is wanted as JSON
 */
record Preview(String command, Optional<String> lang, Optional<String> config, boolean isJson) {

  static Preview of(String... args) {
    return new Preview(
        command(args),
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

  private static String command(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("-")) {
        return args[i];
      }
      boolean takesNext = args[i].matches("--(lang|config|format|color|jobs)");
      i += takesNext ? 1 : 0;
    }
    return "";
  }
}
