package org.termbridge.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.termbridge.batch.Batch;
import org.termbridge.batch.Input;
import org.termbridge.batch.OutputPlan;
import org.termbridge.batch.Result;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.view.Answer;
import org.termbridge.cli.view.View;

/**
 * One command over many inputs: its answer as it comes, in text or JSON, and the exit code.
 *
 * @param <T> what the work on one input gives
 */
public final class Run<T> {

  private final Session session;
  private final Notices notices;
  private final String command;
  private final View<T> view;
  private boolean hasFindings;
  private Optional<ClosingFiles> closing = Optional.empty();

  public Run(Session session, String command, View<T> view) {
    this.session = session;
    this.command = command;
    this.view = view;
    this.notices = session.notices();
  }

  /** Adds files that are written when all inputs are done. */
  Run<T> then(ClosingFiles files) {
    closing = Optional.of(files);
    return this;
  }

  /** Works on the inputs of a plan. */
  ExitCode over(OutputPlan plan, Batch.Work<T> work) {
    return over(plan.inputs(), plan.guarded(work));
  }

  /** Works on the inputs and tells each result, in the order of the inputs. */
  public ExitCode over(List<Input> inputs, Batch.Work<T> work) {
    Tally tally = new Tally(notices, inputs.size());
    notices.begin(inputs.size());
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), command)) {
        answer.write(json -> json.writeArrayFieldStart("results"));
        run(inputs, work, tally, result -> answer.write(json -> json(json, result)));
        answer.write(JsonGenerator::writeEndArray);
        closing.ifPresent(files -> files.json(notices, answer));
      }
    } else {
      run(inputs, work, tally, this::text);
      closing.ifPresent(files -> files.text(notices));
    }
    tally.summarize();
    ExitCode code = tally.exitCode(hasFindings);
    return closing.map(files -> files.exitCode(code)).orElse(code);
  }

  private void run(
      List<Input> inputs, Batch.Work<T> work, Tally tally, Consumer<Result<T>> answer) {
    Batch.run(
        inputs,
        session.shared().workers(),
        work,
        result -> {
          tally.count(result);
          hasFindings |= result.value().filter(view::hasFindings).isPresent();
          answer.accept(result);
          boolean isAlone = tally.isOfOne();
          result.value().ifPresent(value -> view.notices(notices, result.input(), value, isAlone));
          tally.tell(result);
          notices.step();
        });
  }

  private void text(Result<T> result) {
    result.value().ifPresent(value -> view.lines(result.input(), value).forEach(notices::data));
  }

  private void json(JsonGenerator json, Result<T> result) throws IOException {
    Optional<T> value = result.value();
    if (value.isPresent()) {
      view.json(json, result.input(), value.get(), session.messages());
      return;
    }
    json.writeStartObject();
    json.writeStringField(view.inputField(), result.input().file().toString());
    json.writeStringField("status", Tally.isSkipped(result) ? "skipped" : "failed");
    Answer.problem(json, "error", result.problem().orElseThrow(), session.messages());
    json.writeEndObject();
  }

  /** Whether an error only says that a folder holds other things than documents. */
  public static boolean isNoDocument(Input input, String code) {
    return Tally.isNoDocument(input, code);
  }
}
