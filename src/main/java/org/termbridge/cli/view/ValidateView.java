package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.termbridge.batch.Input;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.xliff.XliffProblem;
import org.termbridge.xliff.XliffVerdict;

/** How {@code validate} tells its verdicts; here the verdict is the data. */
public record ValidateView(Messages messages) implements View<XliffVerdict> {

  @Override
  public List<String> lines(Input input, XliffVerdict verdict) {
    String file = Printable.of(input.file().toString());
    String key = verdict.isValid() ? "validate.valid" : "validate.invalid";
    return Stream.concat(
            verdict.problems().stream().map(problem -> line(file, problem)),
            Stream.of(messages.of(key, file, verdict.version())))
        .toList();
  }

  private static String line(String file, XliffProblem problem) {
    return (problem.line() > 0 ? file + ":" + problem.line() : file)
        + ": "
        + severity(problem)
        + "["
        + problem.rule()
        + "]: "
        + Printable.of(problem.message());
  }

  private static String severity(XliffProblem problem) {
    return problem.error() ? "error" : "warning";
  }

  @Override
  public void notices(Notices notices, Input input, XliffVerdict verdict, boolean isAlone) {
    // Everything there is to say is data.
  }

  @Override
  public void json(JsonGenerator json, Input input, XliffVerdict verdict, Messages unused)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", input.file().toString());
    json.writeBooleanField("valid", verdict.isValid());
    json.writeStringField("xliff", verdict.version());
    json.writeArrayFieldStart("problems");
    for (XliffProblem problem : verdict.problems()) {
      json.writeStartObject();
      json.writeNumberField("line", problem.line());
      json.writeStringField("rule", problem.rule());
      json.writeStringField("severity", severity(problem));
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public String inputField() {
    return "file";
  }

  @Override
  public boolean hasFindings(XliffVerdict verdict) {
    return !verdict.isValid();
  }
}
