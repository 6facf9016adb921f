package org.termbridge.cli.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program runs. Everything a command needs from outside comes through here, so a test
 * needs no process.
 *
 * @param in data for {@code segment} without a file
 * @param out data
 * @param err everything else
 * @param environment the environment's variables
 * @param directory where the search for {@code termbridge.toml} starts
 * @param isTerminal whether {@code err} is shown to somebody
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path directory,
    boolean isTerminal) {}
