package org.termbridge.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.termbridge.cli.console.Console;

/** The way in. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int code = run(console(), args);
    System.exit(code);
  }

  /**
   * Runs one command as from the command line.
   *
   * @param out takes the data
   * @param err takes everything else
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    return run(
        new Console(
            InputStream.nullInputStream(),
            out,
            err,
            System.getenv(),
            Path.of(""),
            /* isTerminal= */ false),
        args);
  }

  static int run(Console console, String... args) {
    quietenLibraries();
    int code = new Program(console).run(args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static Console console() {
    return new Console(
        System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Path.of(""),
        Boolean.getBoolean("termbridge.terminal"));
  }

  /** What libraries log is for those who mend them; what users must know is a problem of ours. */
  private static void quietenLibraries() {
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
