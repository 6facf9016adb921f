package org.termbridge.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script of the fish shell, for which Picocli has none. */
final class FishCompletion {

  private static final String COMPLETE = "complete -c termbridge";
  private static final String SEEN = "__fish_seen_subcommand_from ";

  private FishCompletion() {}

  /** One line for each command and for each option of each command, those of groups included. */
  static String of(CommandLine root) {
    List<String> lines = new ArrayList<>();
    commands(root, "__fish_use_subcommand", lines);
    root.getSubcommands()
        .forEach(
            (name, command) -> {
              String chosen = "'" + SEEN + name;
              commands(command, chosen + notYet(command) + "'", lines);
              options(command, chosen + "'", lines);
              command
                  .getSubcommands()
                  .forEach(
                      (below, one) -> options(one, chosen + "; and " + SEEN + below + "'", lines));
            });
    return String.join("\n", lines) + "\n";
  }

  private static String notYet(CommandLine group) {
    return "; and not " + SEEN + String.join(" ", group.getSubcommands().keySet());
  }

  private static void commands(CommandLine group, String when, List<String> lines) {
    group
        .getSubcommands()
        .forEach(
            (name, command) ->
                lines.add(COMPLETE + " -n " + when + " -f -a " + name + about(header(command))));
  }

  private static void options(CommandLine command, String when, List<String> lines) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      lines.add(COMPLETE + " -n " + when + option(option));
    }
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
