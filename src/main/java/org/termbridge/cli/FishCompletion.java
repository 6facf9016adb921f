package org.termbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script of the fish shell, for which Picocli has none. */
final class FishCompletion {

  private static final String COMPLETE = "complete -c termbridge";

  private FishCompletion() {}

  /** One line for each command and for each option of each command. */
  static String of(CommandLine root) {
    List<String> lines = new ArrayList<>();
    root.getSubcommands()
        .forEach(
            (name, command) ->
                lines.add(
                    COMPLETE + " -n __fish_use_subcommand -f -a " + name + about(header(command))));
    for (Map.Entry<String, CommandLine> command : root.getSubcommands().entrySet()) {
      for (OptionSpec option : command.getValue().getCommandSpec().options()) {
        lines.add(
            COMPLETE
                + " -n '__fish_seen_subcommand_from "
                + command.getKey()
                + "'"
                + option(option));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** The values that an option may have, where they can be listed. */
  static List<String> values(OptionSpec option) {
    return option.paramLabel().contains("|")
        ? List.of(option.paramLabel().split("\\|"))
        : List.of();
  }

  private static String option(OptionSpec option) {
    StringBuilder line = new StringBuilder();
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (!values(option).isEmpty()) {
      line.append(" -x -a ").append(quoted(String.join(" ", values(option))));
    } else if (option.arity().max() > 0) {
      line.append(" -r");
    }
    return line + about(String.join(" ", option.description()));
  }

  private static String header(CommandLine command) {
    return String.join(" ", command.getCommandSpec().usageMessage().header());
  }

  private static String about(String text) {
    return text.isEmpty() ? "" : " -d " + quoted(text);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
