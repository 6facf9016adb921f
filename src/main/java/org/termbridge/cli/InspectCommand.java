package org.termbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.Inspection;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.cli.configuration.FilterTables;
import org.termbridge.cli.configuration.IntakeLimits;
import org.termbridge.cli.view.InspectView;
import org.termbridge.document.Language;
import org.termbridge.filter.FilterSettings;
import org.termbridge.intake.IntakeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what files are, without extracting them. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "input")
  List<Path> inputs = List.of();

  @Option(names = "--from", paramLabel = "LANG", order = 1)
  @Nullable Language from;

  @Option(names = "--coverage", order = 2)
  boolean isCovered;

  InspectCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    IntakeOptions intake =
        new IntakeOptions(Optional.ofNullable(from), IntakeLimits.of(session.configuration()));
    FilterSettings settings = FilterTables.of(session.configuration(), Optional.empty());
    List<Input> files = Inputs.collect(inputs, file -> !XliffNames.matches(file));
    return new Run<Inspection>(session, "inspect", new InspectView(session.messages()))
        .over(files, input -> Inspection.of(input.file(), intake, settings, isCovered))
        .number();
  }
}
