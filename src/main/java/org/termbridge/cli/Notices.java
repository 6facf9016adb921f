package org.termbridge.cli;

import java.io.PrintStream;
import org.termbridge.document.Problem;
import picocli.CommandLine.Help.Ansi;

/** What the program says to people, on standard error: file first, then place, then the fact. */
final class Notices {

  private final PrintStream err;
  private final Messages messages;
  private final SharedOptions shared;
  private final Ansi ansi;

  Notices(Console console, Messages messages, SharedOptions shared) {
    this.err = console.err();
    this.messages = messages;
    this.shared = shared;
    this.ansi = shared.color.ansi(console.isTerminal(), console.environment());
  }

  Ansi ansi() {
    return ansi;
  }

  Messages messages() {
    return messages;
  }

  /** An error in full: what, where, what to do. */
  synchronized void error(Problem problem) {
    full("error", "bold,red", problem);
  }

  /** An error among many, in one line. */
  synchronized void errorLine(Problem problem) {
    line("error", "bold,red", problem);
  }

  synchronized void warning(Problem problem) {
    if (!shared.isQuiet) {
      line("warning", "bold,yellow", problem);
    }
  }

  /** News, unless it is to be quiet. */
  synchronized void note(String key, Object... arguments) {
    if (!shared.isQuiet) {
      err.println(messages.of(key, arguments));
    }
  }

  /** News for those who asked for more. */
  synchronized void detail(String text) {
    if (shared.isVerbose) {
      err.println(text);
    }
  }

  /** A line as it is, unless it is to be quiet. */
  synchronized void line(String text) {
    if (!shared.isQuiet) {
      err.println(text);
    }
  }

  /** A bug's place, for those who asked for it. */
  synchronized void trace(Throwable bug) {
    if (shared.isVerbose) {
      bug.printStackTrace(err);
    }
  }

  private void full(String label, String style, Problem problem) {
    err.println(label(label, style, problem) + ": " + messages.message(problem));
    problem.file().ifPresent(file -> err.println("  --> " + where(problem)));
    if (problem.file().isEmpty()) {
      problem.place().ifPresent(place -> err.println("  --> " + place));
    }
    err.println("   = help: " + messages.remedy(problem));
  }

  private void line(String label, String style, Problem problem) {
    String where = where(problem);
    err.println(
        label(label, style, problem)
            + ": "
            + (where.isEmpty() ? "" : where + ": ")
            + messages.message(problem)
            + (label.equals("error") ? " " + messages.remedy(problem) : ""));
  }

  private String label(String label, String style, Problem problem) {
    return ansi.string("@|" + style + " " + label + "|@") + "[" + problem.code() + "]";
  }

  private static String where(Problem problem) {
    String file = Printable.of(problem.file().orElse(""));
    return problem
        .place()
        .map(place -> file + (place.matches("[0-9:]+") ? ":" : " (") + place + close(place))
        .orElse(file);
  }

  private static String close(String place) {
    return place.matches("[0-9:]+") ? "" : ")";
  }
}
