package org.termbridge.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: tells what commands there are. */
@Command(name = "termbridge")
final class TermbridgeCommand implements Callable<Integer> {

  @Mixin final SharedOptions shared;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version",
      order = 911)
  boolean isVersion;

  @Spec private @Nullable CommandSpec spec;

  TermbridgeCommand(Session session) {
    this.shared = session.shared();
  }

  @Override
  public Integer call() {
    if (shared.isJson()) {
      throw InputException.of("E0107", "COMMAND");
    }
    java.util.Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.number();
  }
}
