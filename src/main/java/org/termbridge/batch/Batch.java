package org.termbridge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.termbridge.document.InputException;

/** The same work on many inputs; what is wrong with one of them costs one line, never the rest. */
public final class Batch {

  private Batch() {}

  /**
   * Works on all inputs.
   *
   * @param jobs how many at once
   * @param work for one input that is known to be a readable file
   * @param done told of each result in the order of the inputs, as early as that order allows
   */
  public static <T> void run(List<Input> inputs, int jobs, Work<T> work, Consumer<Result<T>> done) {
    new Workers(jobs)
        .run(inputs, input -> Result.done(input, attempt(input, work)), Result::failed, done);
  }

  private static <T> T attempt(Input input, Work<T> work) {
    refuseUnreadable(input.file());
    try {
      return work.on(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses what is not there or no file that can be read to its end.
   *
   * @throws InputException E0706 to E0708
   */
  public static void refuseUnreadable(Path file) {
    if (!Files.exists(file)) {
      throw InputException.of("E0706").in(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw InputException.of("E0707").in(file.toString());
    }
    if (!Files.isReadable(file)) {
      throw InputException.of("E0708").in(file.toString());
    }
  }

  /** What is done with one input. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Input input) throws IOException;
  }
}
