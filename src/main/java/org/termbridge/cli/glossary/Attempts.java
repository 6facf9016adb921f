package org.termbridge.cli.glossary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.termbridge.batch.Batch;
import org.termbridge.batch.Input;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Run;
import org.termbridge.cli.Session;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Work on several inputs for one answer: a bad input costs a line, and is told. */
final class Attempts {

  private final Session session;
  private final List<Problem> problems = new ArrayList<>();
  private int done;

  Attempts(Session session) {
    this.session = session;
  }

  /** Works on one input. */
  void on(Input input, Work work) {
    String file = input.file().toString();
    try {
      Batch.refuseUnreadable(input.file());
      work.run();
      done++;
    } catch (InputException e) {
      Problem problem = e.in(file).problem();
      if (Run.isNoDocument(input, problem.code())) {
        session.notices().detail(problem);
      } else {
        failed(problem);
      }
    } catch (IOException e) {
      failed(Problem.of("E0711", String.valueOf(e.getMessage())).in(file));
    }
  }

  private void failed(Problem problem) {
    problems.add(problem);
    session.notices().errorLine(problem);
  }

  /** The inputs that failed, as an array of problems. */
  void write(Answer answer) {
    answer.problems("errors", problems, session.messages());
  }

  boolean isNothingDone() {
    return done == 0;
  }

  /** That of a run whose inputs were all done, unless some or all failed. */
  ExitCode exitCode(ExitCode otherwise) {
    if (problems.isEmpty()) {
      return otherwise;
    }
    return done == 0 ? ExitCode.NOTHING_DONE : ExitCode.SOME_FAILED;
  }

  /** What is done with one input. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }
}
