package org.termbridge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.termbridge.CheckOptions;
import org.termbridge.Checking;
import org.termbridge.GlossaryChoice;
import org.termbridge.Termbridge;
import org.termbridge.batch.Batch;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.check.Checker;
import org.termbridge.check.Finding;
import org.termbridge.cli.configuration.ConfiguredDefaults;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.view.Answer;
import org.termbridge.cli.view.CheckView;
import org.termbridge.cli.view.FindingChoice;
import org.termbridge.document.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an editor should look at in returned translations. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "XLIFF", descriptionKey = "xliffs")
  List<Path> inputs = List.of();

  @Option(
      names = "--glossary",
      paramLabel = "FILE|DIR",
      split = ConfiguredDefaults.SEPARATOR,
      hideParamSyntax = true,
      order = 1)
  List<Path> glossaries = List.of();

  @Option(names = "--only", paramLabel = "IDS", split = ",", hideParamSyntax = true, order = 2)
  List<String> only = List.of();

  @Option(names = "--skip", paramLabel = "IDS", split = ",", hideParamSyntax = true, order = 3)
  List<String> skip = List.of();

  @Option(names = "--first-mention", order = 4)
  boolean isFirstMentionFull;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      defaultValue = "error",
      order = 5)
  FailOnFinding failOn = FailOnFinding.ERROR;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    FindingChoice choice = new FindingChoice(only, skip);
    Checking checking =
        Termbridge.check(new CheckOptions(GlossaryChoice.load(glossaries), isFirstMentionFull));
    List<Input> files = Inputs.collect(inputs, XliffNames::matches);
    Notices notices = session.notices();
    Tally tally = new Tally(notices, files.size());
    List<Checker.Reviewed> reviewed = new ArrayList<>();
    List<Problem> failures = new ArrayList<>();
    notices.begin(files.size());
    Batch.run(
        files,
        session.shared().workers(),
        input -> checking.review(input.file(), input.file().toString()),
        result -> {
          tally.count(result);
          result.value().ifPresent(reviewed::addAll);
          result.problem().ifPresent(failures::add);
          tally.tell(result);
          notices.step();
        });
    List<Finding> findings = checking.conclude(reviewed).stream().filter(choice::wants).toList();
    answer(findings, failures, notices);
    tally.summarize();
    return tally.exitCode(failOn.matches(findings)).number();
  }

  private void answer(List<Finding> findings, List<Problem> failures, Notices notices) {
    CheckView view = new CheckView(session.messages());
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "check")) {
        answer.write(json -> view.json(json, findings, failures));
      }
      return;
    }
    findings.forEach(finding -> view.lines(finding).forEach(notices::data));
    notices.note("check.summary", CheckView.counts(findings));
  }
}
