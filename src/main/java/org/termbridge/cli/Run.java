package org.termbridge.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.termbridge.batch.Batch;
import org.termbridge.batch.Input;
import org.termbridge.batch.OutputPlan;
import org.termbridge.batch.Result;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.view.Answer;
import org.termbridge.cli.view.View;
import org.termbridge.document.Problem;

/**
 * One command over many inputs: its answer as it comes, in text or JSON, and the exit code.
 *
 * @param <T> what the work on one input gives
 */
public final class Run<T> {

  /** What a folder may hold besides documents: pictures, programs, archives, translations. */
  private static final Set<String> NO_DOCUMENT = Set.of("E0205", "E0206", "E0211", "E0218");

  /** A newer delivery is merged, as the user wished. */
  private static final String SUPERSEDED = "E0714";

  private final Session session;
  private final Notices notices;
  private final String command;
  private final View<T> view;
  private int total;
  private int done;
  private int skipped;
  private int failed;
  private int bugs;
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
    total = inputs.size();
    notices.begin(total);
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), command)) {
        answer.write(json -> json.writeArrayFieldStart("results"));
        run(inputs, work, result -> answer.write(json -> json(json, result)));
        answer.write(JsonGenerator::writeEndArray);
        closing.ifPresent(files -> files.json(notices, answer));
      }
    } else {
      run(inputs, work, this::text);
      closing.ifPresent(files -> files.text(notices));
    }
    if (total > 1) {
      notices.note("summary", done, skipped, failed);
    }
    ExitCode code = exitCode();
    return closing.map(files -> files.exitCode(code)).orElse(code);
  }

  private void run(List<Input> inputs, Batch.Work<T> work, Consumer<Result<T>> answer) {
    Batch.run(
        inputs,
        session.shared().workers(),
        work,
        result -> {
          count(result);
          answer.accept(result);
          tell(result);
          notices.step();
        });
  }

  private void count(Result<T> result) {
    if (result.isDone()) {
      done++;
    } else if (isSkipped(result)) {
      skipped++;
    } else {
      failed++;
    }
    bugs += result.bug().isPresent() ? 1 : 0;
    hasFindings |= result.value().filter(view::hasFindings).isPresent();
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
    json.writeStringField("status", isSkipped(result) ? "skipped" : "failed");
    Answer.problem(json, "error", result.problem().orElseThrow(), session.messages());
    json.writeEndObject();
  }

  private void tell(Result<T> result) {
    boolean isAlone = total == 1;
    result.value().ifPresent(value -> view.notices(notices, result.input(), value, isAlone));
    result.problem().ifPresent(problem -> tell(problem, isSkipped(result)));
    result.bug().ifPresent(notices::trace);
  }

  private void tell(Problem problem, boolean isSkipped) {
    if (isSkipped) {
      notices.detail(problem);
    } else if (total == 1) {
      notices.error(problem);
    } else {
      notices.errorLine(problem);
    }
  }

  private boolean isSkipped(Result<T> result) {
    String code = result.problem().map(Problem::code).orElse("");
    return code.equals(SUPERSEDED) || isNoDocument(result.input(), code);
  }

  /** Whether an error only says that a folder holds other things than documents. */
  public static boolean isNoDocument(Input input, String code) {
    return input.walked() && NO_DOCUMENT.contains(code);
  }

  private ExitCode exitCode() {
    if (done > 0 && failed > 0) {
      return ExitCode.SOME_FAILED;
    }
    if (done == 0) {
      return bugs > 0 && bugs == failed ? ExitCode.BUG : ExitCode.NOTHING_DONE;
    }
    return hasFindings ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
