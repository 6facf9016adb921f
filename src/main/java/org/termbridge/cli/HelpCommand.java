package org.termbridge.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the program, one of its commands, or an error or warning by its code. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..2", paramLabel = "COMMAND|CODE", descriptionKey = "topic")
  private List<String> topics = List.of();

  HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine root = Objects.requireNonNull(spec).root().commandLine();
    if (topics.size() == 1 && topics.get(0).matches("(?i)[EW]\\d{4}")) {
      return explain(topics.get(0).toUpperCase(Locale.ROOT));
    }
    CommandLine command = root;
    for (String topic : topics) {
      command = below(command, topic);
    }
    return new Usage(session).explain(command);
  }

  /**
   * The command of that name below another.
   *
   * @throws InputException E0104 if there is none
   */
  private static CommandLine below(CommandLine command, String topic) {
    CommandLine below = command.getSubcommands().get(topic);
    if (below == null) {
      String nearest =
          EditDistance.nearest(topic, command.getSubcommands().keySet().stream()).orElse("none");
      throw InputException.of("E0104", topic, nearest);
    }
    return below;
  }

  private int explain(String code) {
    Messages messages = session.messages();
    String help = messages.language().problems().help(code);
    if (help.isEmpty()) {
      throw InputException.of("E0104", code, "none");
    }
    // The message of a code has places for details that only a real problem fills.
    Object[] unknown = new Object[9];
    Arrays.fill(unknown, "…");
    Problem problem = Problem.of(code, unknown);
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "help")) {
        answer.write(json -> json.writeStringField("topic", code));
        answer.problem("problem", problem, messages);
        answer.write(json -> json.writeStringField("help", help));
      }
    } else {
      List.of(code + ": " + messages.message(problem), "", help, "", messages.remedy(problem))
          .forEach(session.console().out()::println);
    }
    return ExitCode.DONE.number();
  }
}
