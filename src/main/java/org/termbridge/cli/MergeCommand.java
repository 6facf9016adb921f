package org.termbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.Deliveries;
import org.termbridge.MergeOptions;
import org.termbridge.Merged;
import org.termbridge.Termbridge;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.batch.OutputPlan;
import org.termbridge.carrier.CarrierFormat;
import org.termbridge.cli.configuration.ConfiguredDefaults;
import org.termbridge.cli.configuration.IntakeLimits;
import org.termbridge.cli.view.MergeView;
import org.termbridge.document.State;
import org.termbridge.merge.MergePolicy;
import org.termbridge.segment.SegmentOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts translated releases together again. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "XLIFF", descriptionKey = "xliffs")
  List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "translated",
      order = 1)
  Path output = Path.of("translated");

  @Option(names = "--source", paramLabel = "FILE|DIR", order = 2)
  @Nullable Path source;

  @Option(
      names = "--accept",
      paramLabel = "initial|translated|reviewed|final",
      defaultValue = "translated",
      order = 3)
  State accept = State.TRANSLATED;

  @Option(names = "--missing", paramLabel = "source|fail|mark", defaultValue = "source", order = 4)
  MergePolicy.Missing missing = MergePolicy.Missing.SOURCE;

  @Option(names = "--as", paramLabel = "docx|html|md|txt", order = 5)
  @Nullable CarrierFormat as;

  @Option(names = "--srx", paramLabel = "FILE", order = 6)
  @Nullable Path srx;

  @Option(
      names = "--abbreviations",
      paramLabel = "FILE",
      split = ConfiguredDefaults.SEPARATOR,
      hideParamSyntax = true,
      order = 7)
  List<Path> abbreviations = List.of();

  @Option(names = "--fail-on", paramLabel = "any|fallback|never", defaultValue = "any", order = 8)
  FailOn failOn = FailOn.ANY;

  @Option(names = "--dry-run", order = 9)
  boolean isDryRun;

  @Option(names = "--newest", order = 10)
  boolean isNewestWanted;

  @Option(names = "--force", order = 11)
  boolean isForced;

  MergeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    MergeOptions options = options();
    List<Input> files = Inputs.collect(inputs, XliffNames::matches, output);
    OutputPlan plan =
        OutputPlan.ofDeliveries(
            files,
            input -> Termbridge.mergedOutputs(input.file(), input.name(), output, options),
            Deliveries::differing,
            isNewestWanted);
    return new Run<List<Merged>>(session, "merge", new MergeView(failOn, isDryRun))
        .over(plan, input -> Termbridge.merge(input.file(), input.name(), output, options))
        .number();
  }

  private MergeOptions options() {
    return new MergeOptions(
        Optional.ofNullable(source),
        new MergePolicy(accept, missing),
        Optional.ofNullable(as),
        IntakeLimits.of(session.configuration()),
        new SegmentOptions(Optional.ofNullable(srx), abbreviations),
        isDryRun,
        isForced);
  }
}
