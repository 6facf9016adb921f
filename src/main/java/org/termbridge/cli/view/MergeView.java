package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.termbridge.Merged;
import org.termbridge.batch.Input;
import org.termbridge.cli.FailOn;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.merge.Outcome;

/**
 * How {@code merge} tells what it did.
 *
 * @param failOn what counts as something to look at
 * @param isDryRun whether nothing was written
 */
public record MergeView(FailOn failOn, boolean isDryRun) implements View<List<Merged>> {

  @Override
  public List<String> lines(Input input, List<Merged> documents) {
    return documents.stream().map(document -> Printable.of(document.output().toString())).toList();
  }

  @Override
  public void notices(Notices notices, Input input, List<Merged> documents, boolean isAlone) {
    for (Merged document : documents) {
      boolean isWorthALine = isAlone || FailOn.ANY.matches(document.counts());
      notices.note(isWorthALine, isDryRun ? "merge.planned" : "merge.done", facts(input, document));
      for (Outcome outcome : document.outcomes()) {
        notices.note(
            isAlone,
            "merge.outcome",
            outcome.unit() + outcome.segment().map(segment -> "/" + segment).orElse(""),
            name(outcome.kind()),
            outcome.reason(),
            Printable.of(outcome.message()));
      }
      document.warnings().forEach(warning -> notices.warning(warning.in(input.file().toString())));
    }
  }

  private static Object[] facts(Input input, Merged document) {
    return new Object[] {
      input.file(),
      count(document, Outcome.Kind.TRANSLATED),
      count(document, Outcome.Kind.REPAIRED),
      count(document, Outcome.Kind.FALLBACK),
      count(document, Outcome.Kind.STALE),
      count(document, Outcome.Kind.DROPPED)
    };
  }

  @Override
  public void json(JsonGenerator json, Input input, List<Merged> documents, Messages messages)
      throws IOException {
    for (Merged document : documents) {
      json.writeStartObject();
      json.writeStringField("xliff", input.file().toString());
      json.writeStringField("output", document.output().toString());
      json.writeStringField("status", "done");
      json.writeObjectFieldStart("counts");
      for (Outcome.Kind kind : Outcome.Kind.values()) {
        json.writeNumberField(name(kind), count(document, kind));
      }
      json.writeEndObject();
      json.writeArrayFieldStart("outcomes");
      for (Outcome outcome : document.outcomes()) {
        json(json, outcome);
      }
      json.writeEndArray();
      Answer.problems(json, "warnings", document.warnings(), messages);
      json.writeEndObject();
    }
  }

  private static void json(JsonGenerator json, Outcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("unit", outcome.unit());
    Answer.optional(json, "segment", outcome.segment());
    json.writeStringField("outcome", name(outcome.kind()));
    json.writeStringField("reason", outcome.reason());
    json.writeStringField("message", outcome.message());
    json.writeEndObject();
  }

  private static String name(Outcome.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static int count(Merged document, Outcome.Kind kind) {
    return document.counts().getOrDefault(kind, 0);
  }

  @Override
  public String inputField() {
    return "xliff";
  }

  @Override
  public boolean hasFindings(List<Merged> documents) {
    return documents.stream().anyMatch(document -> failOn.matches(document.counts()));
  }
}
