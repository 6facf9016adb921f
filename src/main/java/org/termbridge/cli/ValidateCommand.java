package org.termbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.cli.view.ValidateView;
import org.termbridge.xliff.XliffValidator;
import org.termbridge.xliff.XliffVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Judges XLIFF files of any version, whoever wrote them. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "XLIFF", descriptionKey = "xliffs")
  List<Path> inputs = List.of();

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Input> files = Inputs.collect(inputs, XliffNames::matches);
    return new Run<XliffVerdict>(session, "validate", new ValidateView(session.messages()))
        .over(files, input -> XliffValidator.validate(input.file()))
        .number();
  }
}
