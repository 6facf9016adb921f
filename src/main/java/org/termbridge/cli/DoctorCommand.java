package org.termbridge.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells what the program finds on this machine, and what is missing. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  private final Session session;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.console().out().println(Version.text());
    return ExitCode.DONE.number();
  }
}
