package org.termbridge.cli.console;

import java.io.PrintStream;

/** A bar on a terminal. Whatever else is printed goes above it. */
final class Progress {

  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final int total;
  private int done;

  Progress(PrintStream err, int total) {
    this.err = err;
    this.total = total;
  }

  void step() {
    done++;
  }

  void clear() {
    err.print(CLEAR);
    err.flush();
  }

  /** Shows the bar until everything is done. */
  void draw() {
    if (done < total) {
      int filled = (int) ((long) WIDTH * done / total);
      err.print("[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/" + total);
      err.flush();
    }
  }
}
