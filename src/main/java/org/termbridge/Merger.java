package org.termbridge;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.anatomy.Anatomy;
import org.termbridge.carrier.CarrierExport;
import org.termbridge.carrier.CarrierFormat;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Draft;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Provenance;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.document.Unit;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.Filters;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.merge.MergePlan;
import org.termbridge.segment.Segmenter;
import org.termbridge.xliff.XliffReader;
import org.termbridge.xliff.XliffWriter;

/**
 * Merges the documents of one returned XLIFF.
 *
 * @param xliff to read
 * @param folder for the outputs
 */
record Merger(Path xliff, Path folder, MergeOptions options) {

  /** Leaving a translation out may show that another is not kept; it hardly ever does twice. */
  private static final int ROUNDS = 4;

  /** All documents of the file, or none: what cannot be merged is found before any is written. */
  List<Merged> merge() throws IOException {
    List<Merged> results = new ArrayList<>();
    Deque<Bilingual> returned = new ArrayDeque<>(XliffReader.read(xliff));
    refuseTwins(returned);
    if (returned.size() > 1 && !options.dryRun()) {
      new Merger(xliff, folder, options.dry()).merge();
    }
    for (int i = 0; !returned.isEmpty(); i++) {
      results.add(next(returned, i));
    }
    return results;
  }

  private static void refuseTwins(Collection<Bilingual> returned) {
    Set<String> seen = new HashSet<>();
    for (Bilingual document : returned) {
      if (returned.size() > 1 && !seen.add(document.original() + "\n" + pair(document).target())) {
        throw InputException.of("E0616", document.original());
      }
    }
  }

  /**
   * Takes what came back out of the queue, so that its memory is free when the document is written.
   * Where the document does not keep a translation, all is done again without it.
   */
  private Merged next(Deque<Bilingual> returned, int index) throws IOException {
    Map<String, String> unkept = new LinkedHashMap<>();
    try {
      return merge(returned);
    } catch (Unkept e) {
      unkept.putAll(e.units());
    }
    for (int round = 1; round < ROUNDS; round++) {
      try {
        Deque<Bilingual> again = new ArrayDeque<>(List.of(XliffReader.read(xliff).get(index)));
        return new Merger(xliff, folder, options.without(unkept)).merge(again);
      } catch (Unkept e) {
        int known = unkept.size();
        e.units().forEach(unkept::putIfAbsent);
        if (unkept.size() == known) {
          throw InputException.of("E0603", e.first());
        }
      }
    }
    throw InputException.of("E0603", unkept.values().iterator().next());
  }

  private Merged merge(Deque<Bilingual> returned) throws IOException {
    try (Scratch scratch = Scratch.create()) {
      Planned merge = plan(returned.remove(), scratch);
      List<Problem> warnings = new ArrayList<>(merge.warnings());
      List<Problem> seen = write(merge, scratch);
      // Writing reads the original once more, and warns of the same.
      seen.stream().filter(problem -> !merge.warnings().contains(problem)).forEach(warnings::add);
      MergePlan plan = withLostFormatting(merge, seen);
      return new Merged(xliff, merge.output(), plan.counts(), plan.outcomes(), warnings);
    }
  }

  /** What the second reading missed is an outcome of its unit as well. */
  private static MergePlan withLostFormatting(Planned merge, List<Problem> seen) {
    Map<String, String> lost = new LinkedHashMap<>();
    for (Problem problem : seen) {
      if (problem.code().equals(Comparison.LOST_FORMATTING)) {
        lost.put(problem.place().orElse(""), String.join(" ", problem.arguments()));
      }
    }
    List<String> order = merge.intended().stream().map(Rereading.Intended::id).toList();
    return lost.isEmpty() ? merge.plan() : merge.plan().withLostFormatting(lost, order);
  }

  /** All that is needed to write a translated document, without the units of its source. */
  private record Planned(
      Release release,
      LanguagePair pair,
      Filters filters,
      MergePlan plan,
      List<Rereading.Intended> intended,
      Path output,
      List<Problem> warnings) {}

  private Planned plan(Bilingual returned, Scratch scratch) throws IOException {
    LanguagePair pair = pair(returned);
    Path original = Originals.find(returned, xliff, options, scratch.folder());
    IntakeOptions intake = new IntakeOptions(Optional.of(pair.source()), options.limits());
    Release release = new Intake(intake).open(original, name(returned.original(), original));
    Filters filters = new Filters(settings(returned));
    Segmenter segmenter = Segmenter.of(pair.source(), options.segment());
    List<Problem> warnings = new ArrayList<>(release.warnings());
    List<Unit> units = new ArrayList<>();
    warnings.addAll(read(filters, release, segmenter, units));
    warnings.addAll(otherRules(returned, segmenter));
    MergePlan plan =
        MergePlan.of(units, returned, pair, options.policy(), XliffWriter.remarks(units));
    warnings.addAll(plan.warnings());
    Path output = folder.resolve(MergedName.of(release, pair.target(), options.as()));
    return new Planned(
        release, pair, filters, plan, Rereading.Intended.of(units, plan), output, warnings);
  }

  /** A name that was lost on the way, and guessed, has no extension; that of the bytes tells. */
  private static String name(String stated, Path original) {
    String own = original.getFileName().toString();
    int dot = own.lastIndexOf('.');
    return stated.contains(".") || dot < 0 ? stated : stated + own.substring(dot);
  }

  /** What the export was made for; what the file says of itself only where that is gone. */
  private static LanguagePair pair(Bilingual returned) {
    return returned.provenance().flatMap(Provenance::pair).orElseGet(() -> statedPair(returned));
  }

  private static LanguagePair statedPair(Bilingual returned) {
    String target = returned.target().orElseThrow(() -> InputException.of("E0604"));
    return new LanguagePair(Language.of(returned.source()), Language.of(target));
  }

  private static FilterSettings settings(Bilingual returned) {
    return FilterSettings.parse(returned.provenance().map(Provenance::settings).orElse(""));
  }

  private static List<Problem> otherRules(Bilingual returned, Segmenter segmenter) {
    boolean same =
        returned.provenance().stream().allMatch(p -> p.rules().equals(segmenter.fingerprint()));
    return same ? List.of() : List.of(Problem.of("W0601"));
  }

  /** Units with their roles and segments. */
  static List<Problem> read(Filters filters, Release release, Segmenter segmenter, List<Unit> units)
      throws IOException {
    try (Anatomy anatomy =
        Anatomy.of(release.language(), unit -> units.add(segmenter.segment(unit)))) {
      return filters.read(release, anatomy);
    } finally {
      // As extraction does: what holds no sentence is not in the XLIFF.
      units.removeIf(unit -> unit.segments().isEmpty());
    }
  }

  /**
   * Writes to a draft, reads the draft again, and moves it into place if it holds the plan. A dry
   * run does all but the last, somewhere else.
   */
  private List<Problem> write(Planned merge, Scratch scratch) throws IOException {
    Release release = merge.release();
    LanguagePair pair = merge.pair();
    MergePlan plan = merge.plan();
    try (Draft draft =
        Draft.of(options.dryRun() ? scratch.beside(merge.output()) : merge.output())) {
      List<Problem> warnings = new ArrayList<>();
      try (OutputStream out = draft.open()) {
        warnings.addAll(merge.filters().write(release, pair, plan::target, out));
      } catch (IOException e) {
        throw Draft.unwritable(merge.output(), e);
      }
      Rereading rereading = new Rereading(merge.filters(), options.limits());
      warnings.addAll(rereading.check(draft.path(), release, pair, merge.intended()));
      publish(draft, merge, rereading);
      return warnings;
    }
  }

  private void publish(Draft draft, Planned merge, Rereading rereading) throws IOException {
    if (merge.release().road() == Road.REFLOW && options.as().isPresent()) {
      if (!options.dryRun()) {
        export(draft, merge.output(), options.as().get(), options.force());
      }
      return;
    }
    if (!options.force() && isOther(draft.path(), merge.output())) {
      throw anotherDelivery(
          merge.output(),
          rereading.otherIn(merge.output(), merge.release(), merge.pair(), merge.intended()));
    }
    if (!options.dryRun()) {
      draft.publish(options.force());
    }
  }

  private static boolean isOther(Path draft, Path standing) throws IOException {
    return Files.isRegularFile(standing) && Files.mismatch(draft, standing) >= 0;
  }

  /** An older delivery may come after a newer one: nobody but the user knows which counts. */
  private static InputException anotherDelivery(Path output, List<String> units) {
    Problem problem =
        units.isEmpty() ? Problem.of("E0701") : Problem.of("E0618", units.size(), named(units));
    return new InputException(problem.in(output.toString()));
  }

  private static String named(List<String> units) {
    String first = String.join(", ", units.subList(0, Math.min(5, units.size())));
    return units.size() > 5 ? first + " \u2026" : first;
  }

  private static void export(Draft carrier, Path output, CarrierFormat format, boolean force)
      throws IOException {
    try (Draft draft = Draft.of(output)) {
      try (OutputStream out = draft.open()) {
        CarrierExport.write(() -> Files.newInputStream(carrier.path()), format, out);
      }
      draft.publish(force);
    }
  }

  /** A folder for one merge's passing files; deleted with everything in it. */
  private record Scratch(Path folder) implements AutoCloseable {

    static Scratch create() throws IOException {
      return new Scratch(Files.createTempDirectory("termbridge-"));
    }

    /** A place for a file of the same name. */
    Path beside(Path output) {
      return folder.resolve("dry").resolve(output.getFileName().toString());
    }

    @Override
    public void close() {
      try (var files = Files.list(folder)) {
        files.forEach(file -> file.toFile().delete());
        Files.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
