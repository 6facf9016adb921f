package org.termbridge.batch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * What came of one input: a value, or why there is none.
 *
 * @param input worked on
 * @param value if it worked
 * @param problem if it did not
 * @param bug what was thrown, if it is a mistake of ours
 */
public record Result<T>(
    Input input, Optional<T> value, Optional<Problem> problem, Optional<Throwable> bug) {

  static <T> Result<T> done(Input input, T value) {
    return new Result<>(input, Optional.of(value), Optional.empty(), Optional.empty());
  }

  static <T> Result<T> failed(Input input, Throwable thrown) {
    boolean isBug =
        !(thrown instanceof InputException
            || thrown instanceof UncheckedIOException
            || thrown instanceof VirtualMachineError);
    return new Result<>(
        input,
        Optional.empty(),
        Optional.of(problem(input.file(), thrown)),
        isBug ? Optional.of(thrown) : Optional.empty());
  }

  public boolean isDone() {
    return value.isPresent();
  }

  private static Problem problem(Path file, Throwable thrown) {
    if (thrown instanceof InputException refusal) {
      return named(file, refusal.problem());
    }
    if (thrown instanceof UncheckedIOException failure) {
      return Problem.of("E0711", String.valueOf(failure.getMessage())).in(file.toString());
    }
    if (thrown instanceof StackOverflowError) {
      return Problem.of("E0709").in(file.toString());
    }
    if (thrown instanceof OutOfMemoryError) {
      return Problem.of("E0710").in(file.toString());
    }
    return Problem.of("E0799", thrown).in(file.toString());
  }

  /** Stages know a document by its name; people look for the path that they gave. */
  private static Problem named(Path file, Problem problem) {
    boolean isAnother =
        problem.file().filter(name -> !name.equals(file.getFileName().toString())).isPresent();
    return isAnother ? problem : problem.in(file.toString());
  }
}
