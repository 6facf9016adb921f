package org.termbridge.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.termbridge.document.InputException;

/** Who writes what, known before anything is written. */
public final class OutputPlan {

  private OutputPlan() {}

  /**
   * Refuses outputs that would overwrite one another.
   *
   * @param outputs the files that an input will give
   * @throws InputException E0703 if two inputs would give the same file; names that differ in case
   *     only count as the same, since some disks think so
   */
  public static void refuseCollisions(List<Input> inputs, Function<Input, List<Path>> outputs) {
    for (Collision collision : collisions(inputs, outputs)) {
      throw InputException.of(
          "E0703",
          collision.output(),
          collision.first().file(),
          collision.second().file(),
          "none",
          "");
    }
  }

  /** The outputs that two inputs would give, each with the first input that gives it. */
  static List<Collision> collisions(List<Input> inputs, Function<Input, List<Path>> outputs) {
    Map<String, Input> owners = new HashMap<>();
    List<Collision> collisions = new ArrayList<>();
    for (Input input : inputs) {
      for (Path output : outputs.apply(input)) {
        String key = output.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
        Input owner = owners.putIfAbsent(key, input);
        if (owner != null && !owner.equals(input)) {
          collisions.add(new Collision(output, owner, input));
        }
      }
    }
    return collisions;
  }

  /** Two inputs that would give the same output. */
  record Collision(Path output, Input first, Input second) {}
}
