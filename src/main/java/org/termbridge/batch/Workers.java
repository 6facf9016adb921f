package org.termbridge.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many inputs at once; results come in the order of the inputs, whatever order the work
 * ends in.
 *
 * @param jobs how many at once, at least 1
 */
public record Workers(int jobs) {

  public Workers {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job");
    }
  }

  /**
   * Works on all inputs.
   *
   * @param work for one input
   * @param failure the result of an input whose work threw something
   * @param done told of each result as soon as it and all before it are there
   */
  public <I, R> List<R> run(
      List<I> inputs, Function<I, R> work, BiFunction<I, Throwable, R> failure, Consumer<R> done) {
    Function<I, R> guarded = input -> guarded(input, work, failure);
    if (jobs == 1 || inputs.size() == 1) {
      return inputs.stream().map(guarded).peek(done).toList();
    }
    return inParallel(inputs, guarded, done);
  }

  private <I, R> List<R> inParallel(List<I> inputs, Function<I, R> work, Consumer<R> done) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()));
    try {
      List<Future<R>> futures = new ArrayList<>();
      inputs.forEach(input -> futures.add(pool.submit(() -> work.apply(input))));
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        R result = future.get();
        done.accept(result);
        results.add(result);
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static <I, R> R guarded(
      I input, Function<I, R> work, BiFunction<I, Throwable, R> failure) {
    try {
      return work.apply(input);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return failure.apply(input, e);
    }
  }
}
