package org.termbridge.cli.console;

import java.io.PrintStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.termbridge.cli.Messages;
import org.termbridge.cli.SharedOptions;
import org.termbridge.document.Problem;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program prints: data on standard output, and on standard error what people should know:
 * file first, then place, then the fact.
 */
public final class Notices {

  private static final Pattern LINE = Pattern.compile("line (\\d+)(?:, column (\\d+))?");

  private final Console console;
  private final PrintStream err;
  private final Messages messages;
  private final SharedOptions shared;
  private final Ansi ansi;
  private Optional<Progress> progress = Optional.empty();

  public Notices(Console console, Messages messages, SharedOptions shared) {
    this.console = console;
    this.err = console.err();
    this.messages = messages;
    this.shared = shared;
    this.ansi = shared.color.ansi(console.isTerminal(), console.environment());
  }

  public Ansi ansi() {
    return ansi;
  }

  /** Shows how far the work is, on a terminal. */
  public void begin(int total) {
    if (console.isTerminal() && !shared.isQuiet && total > 1) {
      progress = Optional.of(new Progress(err, total));
      progress.ifPresent(Progress::draw);
    }
  }

  /** One more is done. */
  public void step() {
    progress.ifPresent(Progress::step);
    above(() -> {});
  }

  /** A line of data on standard output. */
  public void data(String line) {
    above(() -> console.out().println(line));
  }

  /** An error in full: what, where, what to do. */
  public void error(Problem problem) {
    above(
        () -> {
          err.println(label("error", "bold,red", problem) + ": " + message(problem));
          String where = where(problem);
          if (!where.isEmpty()) {
            err.println("  --> " + where);
          }
          err.println("   = " + messages.of("label.help") + ": " + messages.remedy(problem));
        });
  }

  /** An error among many, in one line. */
  public void errorLine(Problem problem) {
    above(
        () ->
            err.println(
                line(label("error", "bold,red", problem), problem)
                    + " "
                    + messages.remedy(problem)));
  }

  public void warning(Problem problem) {
    if (!shared.isQuiet) {
      above(() -> err.println(line(label("warning", "bold,yellow", problem), problem)));
    }
  }

  /** A problem that only those care about who asked for more. */
  public void detail(Problem problem) {
    if (shared.isVerbose) {
      above(
          () ->
              err.println(
                  line(messages.of("label.skipped") + "[" + problem.code() + "]", problem)));
    }
  }

  /** News, unless it is to be quiet. */
  public void note(String key, Object... arguments) {
    if (!shared.isQuiet) {
      Object[] shown =
          Stream.of(arguments)
              .map(argument -> argument instanceof Number ? argument : Printable.of("" + argument))
              .toArray();
      above(() -> err.println(messages.of(key, shown)));
    }
  }

  /** News if it matters, and for those who asked for more. */
  public void note(boolean matters, String key, Object... arguments) {
    if (matters || shared.isVerbose) {
      note(key, arguments);
    }
  }

  /** Where a bug happened, for those who asked for it. */
  public void trace(Throwable bug) {
    if (shared.isVerbose) {
      above(() -> bug.printStackTrace(err));
    }
  }

  private void above(Runnable print) {
    progress.ifPresent(Progress::clear);
    print.run();
    progress.ifPresent(Progress::draw);
  }

  private String line(String label, Problem problem) {
    String where = where(problem);
    return label + ": " + (where.isEmpty() ? "" : where + ": ") + message(problem);
  }

  private String message(Problem problem) {
    return Printable.of(messages.message(problem));
  }

  private String label(String label, String style, Problem problem) {
    String word = messages.of("label." + label);
    return ansi.string("@|" + style + " " + word + "|@") + "[" + problem.code() + "]";
  }

  /** {@code file:line:column}, or {@code file (place)} where the place is in words. */
  private static String where(Problem problem) {
    String file = Printable.of(problem.file().orElse(""));
    String place = problem.place().map(Notices::numbers).orElse("");
    if (file.isEmpty() || place.isEmpty()) {
      return file + place;
    }
    return place.matches("[0-9:]+") ? file + ":" + place : file + " (" + place + ")";
  }

  /** {@code line 3, column 7} as editors write it: {@code 3:7}. */
  private static String numbers(String place) {
    Matcher matcher = LINE.matcher(place);
    if (!matcher.matches()) {
      return Printable.of(place);
    }
    return matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + ":" + matcher.group(2);
  }
}
