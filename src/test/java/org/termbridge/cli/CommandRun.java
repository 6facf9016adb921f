package org.termbridge.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.termbridge.cli.console.Console;

/**
 * One command, run without a process.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record CommandRun(int code, String out, String err) {

  public static CommandRun of(String... args) {
    return in(Path.of("").toAbsolutePath(), Map.of(), "", args);
  }

  public static CommandRun in(
      Path directory, Map<String, String> environment, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, /* autoFlush= */ false, StandardCharsets.UTF_8),
            new PrintStream(err, /* autoFlush= */ false, StandardCharsets.UTF_8),
            environment,
            directory,
            /* isTerminal= */ false);
    int code = Main.run(console, args);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
