package org.termbridge.cli.glossary;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Session;
import org.termbridge.document.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Official terms as data: looked up, checked, compared, turned into other formats, collected. */
@Command(name = "glossary")
public final class GlossaryCommand implements Callable<Integer> {

  /** The list of commands: a new one is one line here and one file beside. */
  private static final List<Function<Session, Object>> COMMANDS =
      List.of(
          ListCommand::new,
          FindCommand::new,
          LintCommand::new,
          DiffCommand::new,
          ConvertCommand::new,
          SubsetCommand::new,
          CandidatesCommand::new);

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  private GlossaryCommand(Session session) {
    this.session = session;
  }

  /** The command with those below it. */
  public static Object line(Session session) {
    CommandLine line = new CommandLine(new GlossaryCommand(session));
    COMMANDS.forEach(command -> line.addSubcommand(command.apply(session)));
    return line;
  }

  @Override
  public Integer call() {
    if (session.shared().isJson()) {
      throw InputException.of("E0107", "COMMAND");
    }
    CommandSpec own = Objects.requireNonNull(spec);
    own.commandLine().usage(own.commandLine().getErr());
    return ExitCode.USAGE.number();
  }
}
