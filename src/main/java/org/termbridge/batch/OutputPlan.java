package org.termbridge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * Who writes what, known before anything is written. Where two inputs would give one output, the
 * plan holds nothing but those that do, each with its problem: nobody but the user knows which
 * counts.
 */
public final class OutputPlan {

  private static final int NAMED = 5;

  private final List<Input> inputs;
  private final Map<Input, Problem> problems;

  private OutputPlan(List<Input> inputs, Map<Input, Problem> problems) {
    this.inputs = inputs;
    this.problems = problems;
  }

  /**
   * Refuses outputs that would overwrite one another: E0703. Names that differ in case only count
   * as the same, since some disks think so.
   *
   * @param outputs the files that an input will give
   */
  public static OutputPlan of(List<Input> inputs, Function<Input, List<Path>> outputs) {
    return refusing(inputs, shared(planned(inputs, outputs)), files -> List.of(), Map.of());
  }

  /**
   * The same for translations, of which a document may have come several times.
   *
   * @param differing ids of the units that the files translate differently
   * @param isNewestWanted whether the file that was changed last counts; the older ones get E0714.
   *     Of two that were changed at the same time, and of one that holds another document as well,
   *     nobody knows
   */
  public static OutputPlan ofDeliveries(
      List<Input> inputs,
      Function<Input, List<Path>> outputs,
      Function<List<Path>, List<String>> differing,
      boolean isNewestWanted) {
    Map<Input, List<Path>> planned = planned(inputs, outputs);
    List<Shared> shared = shared(planned);
    Map<Input, Problem> older = isNewestWanted ? older(shared, planned) : Map.of();
    List<Shared> left =
        shared.stream().map(s -> s.without(older.keySet())).filter(Shared::isShared).toList();
    return refusing(inputs, left, differing, older);
  }

  /** The inputs to go through, in their order. */
  public List<Input> inputs() {
    return inputs;
  }

  /** The work on those that have no problem. */
  public <T> Batch.Work<T> guarded(Batch.Work<T> work) {
    return input -> {
      Problem problem = problems.get(input);
      if (problem != null) {
        throw new InputException(problem);
      }
      return work.on(input);
    };
  }

  private static OutputPlan refusing(
      List<Input> inputs,
      List<Shared> shared,
      Function<List<Path>, List<String>> differing,
      Map<Input, Problem> older) {
    if (shared.isEmpty()) {
      return new OutputPlan(inputs, older);
    }
    Map<Input, Problem> refused = new LinkedHashMap<>();
    for (Shared output : shared) {
      Problem problem = contradiction(output, differing.apply(output.files()));
      output
          .inputs()
          .forEach(input -> refused.putIfAbsent(input, problem.in(input.file().toString())));
    }
    return new OutputPlan(inputs.stream().filter(refused::containsKey).toList(), refused);
  }

  private static Problem contradiction(Shared shared, List<String> units) {
    return Problem.of(
        "E0703",
        shared.output(),
        named(shared.files().stream().map(Path::toString).toList()),
        units.isEmpty() ? "none" : units.size(),
        named(units));
  }

  private static String named(List<String> all) {
    String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return all.size() > NAMED ? named + " \u2026" : named;
  }

  /** Those that a newer file stands for in every output that they would give. */
  private static Map<Input, Problem> older(List<Shared> shared, Map<Input, List<Path>> planned) {
    Map<Input, Set<String>> superseded = new HashMap<>();
    Map<Input, Problem> problems = new HashMap<>();
    for (Shared output : shared) {
      Input newest = output.newest();
      for (Input input : output.inputs()) {
        if (changed(input).compareTo(changed(newest)) < 0) {
          superseded.computeIfAbsent(input, i -> new HashSet<>()).add(key(output.output()));
          problems.putIfAbsent(
              input, Problem.of("E0714", newest.file()).in(input.file().toString()));
        }
      }
    }
    planned.forEach(
        (input, outputs) -> {
          Set<String> without = superseded.getOrDefault(input, Set.of());
          if (!outputs.stream().map(OutputPlan::key).allMatch(without::contains)) {
            problems.remove(input);
          }
        });
    return problems;
  }

  /** One input alone can do as it likes, and is not read for its outputs. */
  private static Map<Input, List<Path>> planned(
      List<Input> inputs, Function<Input, List<Path>> outputs) {
    Map<Input, List<Path>> planned = new LinkedHashMap<>();
    if (inputs.size() > 1) {
      inputs.forEach(input -> planned.put(input, outputs.apply(input)));
    }
    return planned;
  }

  private static List<Shared> shared(Map<Input, List<Path>> planned) {
    Map<String, Shared> owners = new LinkedHashMap<>();
    planned.forEach(
        (input, outputs) ->
            outputs.forEach(
                output ->
                    owners
                        .computeIfAbsent(key(output), k -> new Shared(output, new ArrayList<>()))
                        .add(input)));
    return owners.values().stream().filter(Shared::isShared).toList();
  }

  private static String key(Path output) {
    return output.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
  }

  private static FileTime changed(Input input) {
    try {
      return Files.getLastModifiedTime(input.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An output, and the inputs that would give it. */
  private record Shared(Path output, List<Input> inputs) {

    void add(Input input) {
      if (!inputs.contains(input)) {
        inputs.add(input);
      }
    }

    boolean isShared() {
      return inputs.size() > 1;
    }

    List<Path> files() {
      return inputs.stream().map(Input::file).toList();
    }

    Input newest() {
      return inputs.stream().max(Comparator.comparing(OutputPlan::changed)).orElseThrow();
    }

    Shared without(Set<Input> others) {
      return new Shared(output, inputs.stream().filter(i -> !others.contains(i)).toList());
    }
  }
}
