package org.termbridge.cli;

/** How a run ended, for scripts. */
public enum ExitCode {
  /** Done, nothing to look at. */
  DONE(0),
  /** Done, with findings, repairs or fallbacks at or above {@code --fail-on}. */
  FINDINGS(1),
  /** The command line or the configuration is wrong; nothing was read or written. */
  USAGE(2),
  /** Some inputs failed, the others are done. */
  SOME_FAILED(3),
  /** Nothing could be done: unreadable, unwritable, refused. */
  NOTHING_DONE(4),
  /** A bug of ours. */
  BUG(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
