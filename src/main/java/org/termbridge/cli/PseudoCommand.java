package org.termbridge.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.termbridge.Pseudo;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.batch.OutputPlan;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills XLIFF with a translation that nobody made, to see what the documents will look like. */
@Command(name = "pseudo")
final class PseudoCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "XLIFF", descriptionKey = "xliffs")
  List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "pseudo",
      order = 1)
  Path output = Path.of("pseudo");

  @Option(names = "--force", order = 2)
  boolean isForced;

  PseudoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Input> files = Inputs.collect(inputs, XliffNames::matches, output);
    OutputPlan plan = OutputPlan.of(files, input -> List.of(output.resolve(input.name())));
    return new Run<Path>(session, "pseudo", new Filled()).over(plan, this::fill).number();
  }

  private Path fill(Input input) throws IOException {
    Path target = output.resolve(input.name());
    Pseudo.write(input.file(), target, isForced);
    return target;
  }

  /** How the filled files are told. */
  private record Filled() implements View<Path> {

    @Override
    public List<String> lines(Input input, Path target) {
      return List.of(Printable.of(target.toString()));
    }

    @Override
    public void notices(Notices notices, Input input, Path target, boolean isAlone) {
      // The name of the output says it all.
    }

    @Override
    public void json(JsonGenerator json, Input input, Path target, Messages messages)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("xliff", input.file().toString());
      json.writeStringField("output", target.toString());
      json.writeStringField("status", "done");
      json.writeEndObject();
    }

    @Override
    public String inputField() {
      return "xliff";
    }

    @Override
    public boolean hasFindings(Path target) {
      return false;
    }
  }
}
