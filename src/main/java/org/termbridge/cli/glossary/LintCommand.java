package org.termbridge.cli.glossary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.cli.Run;
import org.termbridge.cli.Session;
import org.termbridge.glossary.GlossaryLint;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong in glossaries, or may be. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "linted")
  List<Path> files = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      defaultValue = "error",
      order = 1)
  FailOnSeverity failOn = FailOnSeverity.ERROR;

  @Option(names = "--only", paramLabel = "RULE", split = ",", descriptionKey = "only", order = 2)
  List<String> only = List.of();

  @Option(names = "--skip", paramLabel = "RULE", split = ",", descriptionKey = "skip", order = 3)
  List<String> skip = List.of();

  LintCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Path> named = files.isEmpty() ? List.of(GlossaryNames.USUAL) : files;
    List<Input> inputs = Inputs.collect(named, GlossaryNames::matches);
    GlossaryLint lint = GlossaryLint.on(LocalDate.now(ZoneId.systemDefault()));
    return new Run<LintReport>(session, "glossary lint", new LintView(session.messages(), failOn))
        .over(inputs, input -> lint.check(input.file()).only(this::isWanted))
        .number();
  }

  private boolean isWanted(LintFinding finding) {
    return (only.isEmpty() || only.contains(finding.rule())) && !skip.contains(finding.rule());
  }
}
