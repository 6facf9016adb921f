package org.termbridge.cli.glossary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.termbridge.GlossaryOutput;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Session;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.GlossaryFile;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a glossary in another format, and tells what that format cannot say. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert-in")
  Path input = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "glossary-out")
  Path output = Path.of("");

  @Option(
      names = "--from-format",
      paramLabel = "FORMAT",
      descriptionKey = "from-format",
      order = 10)
  @Nullable String fromFormat;

  @Mixin final OutputOptions options = new OutputOptions();

  ConvertCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    GlossaryOutput target = options.output(output, GlossaryOptions.NONE);
    GlossaryReading reading = read();
    List<Concept> concepts = reading.glossary().concepts();
    List<Problem> losses = write(target, reading);
    List<Problem> warnings = Stream.concat(reading.warnings().stream(), losses.stream()).toList();
    int terms = concepts.stream().mapToInt(concept -> concept.terms().size()).sum();
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "glossary convert")) {
        answer.write(json -> json.writeStringField("input", input.toString()));
        answer.write(json -> json.writeStringField("output", output.toString()));
        answer.write(json -> json.writeStringField("format", target.format().id()));
        answer.write(json -> json.writeNumberField("concepts", concepts.size()));
        answer.write(json -> json.writeNumberField("terms", terms));
        answer.problems("warnings", warnings, session.messages());
      }
    } else {
      session.notices().data(Printable.of(output.toString()));
    }
    warnings.forEach(session.notices()::warning);
    session.notices().note("glossary.listed", concepts.size(), terms);
    return ExitCode.DONE.number();
  }

  private GlossaryReading read() throws IOException {
    return fromFormat == null
        ? GlossaryFile.open(input, options.languages())
        : GlossaryFile.open(input, GlossaryFile.format(fromFormat), options.languages());
  }

  private List<Problem> write(GlossaryOutput target, GlossaryReading reading) throws IOException {
    try {
      return target.write(reading.glossary(), options.isForced);
    } catch (InputException e) {
      throw e.in(output.toString());
    }
  }
}
