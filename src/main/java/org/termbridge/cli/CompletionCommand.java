package org.termbridge.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion script for bash and zsh. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String script =
        AutoComplete.bash(
            "termbridge", java.util.Objects.requireNonNull(spec).root().commandLine());
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "completion")) {
        answer.write(json -> json.writeStringField("script", script));
      }
    } else {
      session.console().out().print(script);
    }
    return ExitCode.DONE.number();
  }
}
