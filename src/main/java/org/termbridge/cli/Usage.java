package org.termbridge.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import org.termbridge.Versions;
import org.termbridge.cli.view.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers {@code --help} and {@code --version}: as text, or as the one JSON object of programs. */
final class Usage {

  private final Session session;

  Usage(Session session) {
    this.session = session;
  }

  /**
   * Answers what was asked for; empty if it was something else.
   *
   * @throws UnmatchedArgumentException for a command that does not exist
   */
  OptionalInt asked(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      if (command.isVersionHelpRequested()) {
        return OptionalInt.of(version());
      }
      if (command.isUsageHelpRequested()) {
        refuseUnknownCommand(command);
        return OptionalInt.of(explain(command));
      }
    }
    return OptionalInt.empty();
  }

  /** Explains the program or one of its commands. */
  int explain(CommandLine command) {
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "help")) {
        answer.write(json -> json.writeStringField("topic", topic(command)));
        answer.write(json -> json.writeStringField("help", text(command)));
      }
    } else {
      command.usage(session.console().out(), session.notices().ansi());
    }
    return ExitCode.DONE.number();
  }

  /** The words behind the name of the program. */
  private static String topic(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(space + 1);
  }

  private static String text(CommandLine command) {
    StringWriter text = new StringWriter();
    command.usage(new PrintWriter(text), Ansi.OFF);
    return text.toString();
  }

  private int version() {
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "version")) {
        answer.write(json -> json.writeStringField("product", Versions.PRODUCT));
        answer.write(json -> json.writeStringField("okapi", Versions.OKAPI));
        answer.write(json -> json.writeStringField("tika", Versions.TIKA));
      }
    } else {
      List.of(Versions.PRODUCT, "Okapi " + Versions.OKAPI + ", Tika " + Versions.TIKA)
          .forEach(session.console().out()::println);
    }
    return ExitCode.DONE.number();
  }

  private static void refuseUnknownCommand(CommandLine command) {
    List<String> unknown = command.getUnmatchedArguments();
    if (!command.getSubcommands().isEmpty() && !unknown.isEmpty()) {
      throw new UnmatchedArgumentException(command, unknown);
    }
  }
}
