package org.termbridge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.termbridge.Deliveries;
import org.termbridge.document.Problem;

/**
 * Deliveries of one document that came more than once in a batch: nobody but the user knows which
 * counts, so none is merged, unless the user wants the newest. The others of the batch go on.
 */
public final class Redelivered {

  private static final int NAMED = 5;

  private final Map<Input, Problem> problems = new HashMap<>();

  private Redelivered() {}

  /**
   * Finds them before anything is written.
   *
   * @param outputs the files that an input will give
   * @param isNewestWanted whether the file that was changed last is to be merged; of two that were
   *     changed at the same time, neither is
   */
  public static Redelivered of(
      List<Input> inputs, Function<Input, List<Path>> outputs, boolean isNewestWanted) {
    Redelivered redelivered = new Redelivered();
    for (OutputPlan.Collision collision : OutputPlan.collisions(inputs, outputs)) {
      redelivered.add(collision, isNewestWanted);
    }
    return redelivered;
  }

  /**
   * Why an input is not merged: E0703 where two deliveries contradict each other, E0714 where a
   * newer one is merged.
   */
  public Optional<Problem> problem(Input input) {
    return Optional.ofNullable(problems.get(input));
  }

  private void add(OutputPlan.Collision collision, boolean isNewestWanted) {
    Input first = collision.first();
    Input second = collision.second();
    int order = isNewestWanted ? changed(first).compareTo(changed(second)) : 0;
    if (order == 0) {
      Problem problem = contradiction(collision);
      problems.put(first, problem.in(first.file().toString()));
      problems.put(second, problem.in(second.file().toString()));
    } else {
      Input older = order < 0 ? first : second;
      Input newer = order < 0 ? second : first;
      problems.put(older, Problem.of("E0714", newer.file()).in(older.file().toString()));
    }
  }

  private static Problem contradiction(OutputPlan.Collision collision) {
    Path first = collision.first().file();
    Path second = collision.second().file();
    List<String> units = Deliveries.differing(first, second);
    String named = String.join(", ", units.subList(0, Math.min(NAMED, units.size())));
    return Problem.of(
        "E0703",
        collision.output(),
        first,
        second,
        units.isEmpty() ? "none" : units.size(),
        units.size() > NAMED ? named + " \u2026" : named);
  }

  private static FileTime changed(Input input) {
    try {
      return Files.getLastModifiedTime(input.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
