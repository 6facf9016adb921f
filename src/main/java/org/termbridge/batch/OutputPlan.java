package org.termbridge.batch;

import java.nio.file.Path;
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
    Map<String, Input> owners = new HashMap<>();
    for (Input input : inputs) {
      for (Path output : outputs.apply(input)) {
        String key = output.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
        Input owner = owners.putIfAbsent(key, input);
        if (owner != null && !owner.equals(input)) {
          throw InputException.of("E0703", output, owner.file(), input.file());
        }
      }
    }
  }
}
