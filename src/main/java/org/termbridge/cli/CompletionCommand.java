package org.termbridge.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.view.Answer;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes our commands, options and their values. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "bash|zsh|fish", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine root = Objects.requireNonNull(spec).root().commandLine();
    String script =
        switch (shell) {
          // The script for bash asks zsh to understand it.
          case BASH, ZSH -> bash(root);
          case FISH -> FishCompletion.of(root);
        };
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "completion")) {
        answer.write(json -> json.writeStringField("script", script));
      }
    } else {
      session.console().out().print(script);
    }
    return ExitCode.DONE.number();
  }

  private static String bash(CommandLine root) {
    nameValues(root.getCommandSpec());
    return AutoComplete.bash("termbridge", root);
  }

  /** Picocli would offer the names of Java's constants, which are not what the user must write. */
  private static void nameValues(CommandSpec command) {
    for (OptionSpec option : List.copyOf(command.options())) {
      if (option.paramLabel().contains("|")) {
        command.remove(option);
        command.addOption(
            OptionSpec.builder(option)
                .scopeType(ScopeType.LOCAL)
                .completionCandidates(FishCompletion.values(option))
                .build());
      }
    }
    command.subcommands().values().forEach(below -> nameValues(below.getCommandSpec()));
  }

  private enum Shell {
    BASH,
    ZSH,
    FISH
  }
}
