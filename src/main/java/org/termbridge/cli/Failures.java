package org.termbridge.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.cli.configuration.Configuration;
import org.termbridge.cli.configuration.ConfigurationKeys;
import org.termbridge.cli.configuration.Setting;
import org.termbridge.cli.console.Console;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What stops a command as a whole: told to people or programs, and turned into an exit code. */
final class Failures {

  /** Names of formats stand on the command line, and what is wrong with them is known late. */
  private static final Set<String> FORMAT_OF_COMMAND_LINE = Set.of("E0920", "E0950");

  private final Console console;
  private final SharedOptions shared;
  private final Messages messages;
  private final Preview preview;

  Failures(Console console, SharedOptions shared, Messages messages, Preview preview) {
    this.console = console;
    this.shared = shared;
    this.messages = messages;
    this.preview = preview;
  }

  /** Something the user can mend. */
  ExitCode refused(InputException exception) {
    tell(exception.problem());
    String code = exception.problem().code();
    boolean isMisused = code.startsWith("E01") || FORMAT_OF_COMMAND_LINE.contains(code);
    return isMisused ? ExitCode.USAGE : ExitCode.NOTHING_DONE;
  }

  /** Whatever a command threw. */
  ExitCode failed(Throwable exception) {
    if (exception instanceof InputException refusal) {
      return refused(refusal);
    }
    tell(Problem.of("E0799", exception));
    new Notices(console, messages, shared).trace(exception);
    return ExitCode.BUG;
  }

  /** A command line that cannot be understood. */
  ExitCode misused(ParameterException exception, Configuration configuration) {
    Problem problem = problem(exception);
    tell(configured(exception, configuration).map(setting -> setting.in(problem)).orElse(problem));
    return ExitCode.USAGE;
  }

  private void tell(Problem problem) {
    if (preview.isJson() || shared.isJson()) {
      try (Answer answer = new Answer(console, preview.name())) {
        answer.problem("error", problem, messages);
      }
    }
    new Notices(console, messages, shared).error(problem);
  }

  private static Problem problem(ParameterException exception) {
    if (exception.getCause() instanceof InputException refusal) {
      return refusal.problem();
    }
    List<String> unknown = exception.getCommandLine().getUnmatchedArguments();
    if (!unknown.isEmpty()) {
      return unknown(unknown.get(0), exception.getCommandLine());
    }
    if (exception instanceof MissingParameterException missing) {
      return Problem.of(
          "E0107",
          missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", ")));
    }
    ArgSpec argument = exception.getArgSpec();
    if (argument == null || exception.getValue() == null) {
      return Problem.of("E0101", Objects.toString(exception.getMessage(), ""));
    }
    return Problem.of("E0108", name(argument), exception.getValue(), allowed(argument));
  }

  /**
   * A word that means nothing here. It is told before anything that is missing: who writes {@code
   * --too} has not forgotten {@code --to}.
   */
  private static Problem unknown(String word, CommandLine command) {
    Stream<String> known =
        word.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet().stream()
            : command.getSubcommands().keySet().stream();
    return Problem.of("E0106", word, EditDistance.nearest(word, known).orElse("none"));
  }

  /** The configured value that cannot be used, if that is where it comes from. */
  private static Optional<Setting> configured(
      ParameterException exception, Configuration configuration) {
    ArgSpec argument = exception.getArgSpec();
    if (argument == null || exception.getValue() == null) {
      return Optional.empty();
    }
    return ConfigurationKeys.key(argument)
        .flatMap(configuration::get)
        .filter(setting -> setting.values().contains(exception.getValue()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String allowed(ArgSpec argument) {
    return argument.type() == Integer.class
        ? "1, 2, 3 …"
        : argument.paramLabel().replace("|", ", ");
  }
}
