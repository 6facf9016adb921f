package org.termbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Files that a command writes once, when all its inputs are done, and how it tells of them. */
final class ClosingFiles {

  private final Session session;
  private final String field;
  private final Supplier<List<Path>> work;
  private boolean hasFailed;

  /**
   * Files to be written.
   *
   * @param field in the answer that names them
   * @param work writes them
   */
  ClosingFiles(Session session, String field, Supplier<List<Path>> work) {
    this.session = session;
    this.field = field;
    this.work = work;
  }

  /** Writes them and names them on standard output. */
  void text(Notices notices) {
    written(notices, problem -> {}).forEach(file -> notices.data(Printable.of(file.toString())));
  }

  /** Writes them and names them in the answer. */
  void json(Notices notices, Answer answer) {
    List<Path> files =
        written(notices, problem -> answer.problem("error", problem, session.messages()));
    answer.write(
        json -> {
          json.writeArrayFieldStart(field);
          for (Path file : files) {
            json.writeString(file.toString());
          }
          json.writeEndArray();
        });
  }

  private List<Path> written(Notices notices, Consumer<Problem> answer) {
    try {
      return work.get();
    } catch (InputException e) {
      hasFailed = true;
      answer.accept(e.problem());
      notices.error(e.problem());
      return List.of();
    }
  }

  /** The exit code of a command whose inputs alone give this one. */
  ExitCode exitCode(ExitCode inputs) {
    boolean isDone = inputs == ExitCode.DONE || inputs == ExitCode.FINDINGS;
    return hasFailed && isDone ? ExitCode.SOME_FAILED : inputs;
  }
}
