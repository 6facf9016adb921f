package org.termbridge.cli.glossary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.termbridge.GlossaryOutput;
import org.termbridge.GlossarySubset;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Session;
import org.termbridge.cli.XliffNames;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a glossary of the concepts that occur in translations, to go with them. */
@Command(name = "subset")
final class SubsetCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      arity = "2..*",
      paramLabel = "XLIFF... OUT",
      descriptionKey = "subset-files",
      hideParamSyntax = true)
  List<Path> files = List.of();

  @Mixin final GlossaryOption glossary = new GlossaryOption();

  @Mixin final OutputOptions options = new OutputOptions();

  SubsetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    int last = files.size() - 1;
    if (last < 1) {
      throw InputException.of("E0107", "XLIFF... OUT");
    }
    Path output = files.get(last);
    List<Input> inputs = Inputs.collect(files.subList(0, last), XliffNames::matches, output);
    GlossarySubset subset = new GlossarySubset(glossary.load());
    Attempts attempts = new Attempts(session);
    Map<Path, Set<String>> found = new LinkedHashMap<>();
    for (Input input : inputs) {
      attempts.on(input, () -> found.put(input.file(), subset.read(input.file())));
    }
    GlossaryOutput target = options.output(output, subset.languages());
    List<Problem> losses =
        attempts.isNothingDone() ? List.of() : target.write(subset.glossary(), options.isForced);
    tell(output, subset, found, attempts, losses);
    return attempts.exitCode(ExitCode.DONE).number();
  }

  private void tell(
      Path output,
      GlossarySubset subset,
      Map<Path, Set<String>> found,
      Attempts attempts,
      List<Problem> losses) {
    int concepts = subset.glossary().concepts().size();
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "glossary subset")) {
        answer.write(json -> json.writeStringField("output", output.toString()));
        answer.write(json -> json.writeNumberField("concepts", concepts));
        answer.write(json -> results(json, found));
        answer.problems("warnings", losses, session.messages());
        attempts.write(answer);
      }
    } else if (!attempts.isNothingDone()) {
      session.notices().data(Printable.of(output.toString()));
    }
    losses.forEach(session.notices()::warning);
    session.notices().note("glossary.subset", concepts, found.size());
  }

  private static void results(JsonGenerator json, Map<Path, Set<String>> found) throws IOException {
    json.writeArrayFieldStart("results");
    for (Map.Entry<Path, Set<String>> file : found.entrySet()) {
      json.writeStartObject();
      json.writeStringField("xliff", file.getKey().toString());
      json.writeArrayFieldStart("concepts");
      for (String id : file.getValue()) {
        json.writeString(id);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
