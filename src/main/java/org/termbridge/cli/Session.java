package org.termbridge.cli;

import org.termbridge.cli.configuration.Configuration;
import org.termbridge.cli.console.Console;
import org.termbridge.cli.console.Notices;

/**
 * What every command has at hand.
 *
 * @param console streams and environment
 * @param shared options of all commands, filled when the command line is parsed
 * @param configuration what was set outside the command line
 * @param messages words in the language of the user
 */
public record Session(
    Console console, SharedOptions shared, Configuration configuration, Messages messages) {

  public Notices notices() {
    return new Notices(console, messages, shared);
  }
}
