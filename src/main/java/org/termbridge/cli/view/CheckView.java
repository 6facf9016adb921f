package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.termbridge.check.CheckTexts;
import org.termbridge.check.Finding;
import org.termbridge.check.Severity;
import org.termbridge.check.Span;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Printable;
import org.termbridge.document.Problem;

/** How {@code check} tells its findings: after all files, for some are about several. */
public record CheckView(Messages messages) {

  /** Findings for people: where, what, and the two texts. */
  public List<String> lines(Finding finding) {
    return List.of(
        where(finding)
            + ": "
            + name(finding.severity())
            + "["
            + finding.check()
            + "/"
            + finding.kind()
            + "]: "
            + Printable.of(texts().message(finding)),
        "    " + Printable.of(marked(finding.pair().source(), finding.sourceSpan())),
        "    " + Printable.of(marked(finding.pair().target(), finding.targetSpan())));
  }

  private CheckTexts texts() {
    return messages.checks();
  }

  private static String where(Finding finding) {
    String segment = finding.pair().place().segment().map(id -> "/" + id).orElse("");
    return Printable.of(finding.pair().place().file())
        + (finding.pair().place().line() > 0 ? ":" + finding.pair().place().line() : "")
        + ": "
        + Printable.of(finding.pair().place().unit() + segment);
  }

  /** What the finding is about, between brackets that no keyboard has. */
  private static String marked(String text, Optional<Span> span) {
    return span.map(
            s ->
                text.substring(0, s.start())
                    + "⟦"
                    + text.substring(s.start(), s.end())
                    + "⟧"
                    + text.substring(s.end()))
        .orElse(text);
  }

  /** How many there are of each severity, the gravest first. */
  public static Object[] counts(List<Finding> findings) {
    return Stream.of(Severity.values()).map(severity -> count(findings, severity)).toArray();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The fields of the answer. */
  public void json(JsonGenerator json, List<Finding> findings, List<Problem> failures)
      throws IOException {
    json.writeObjectFieldStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(name(severity), count(findings, severity));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json(json, finding);
    }
    json.writeEndArray();
    Answer.problems(json, "failed", failures, messages);
  }

  private void json(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check());
    json.writeStringField("kind", finding.kind());
    json.writeStringField("severity", name(finding.severity()));
    json.writeStringField("file", finding.pair().place().file());
    json.writeStringField("document", finding.pair().place().document());
    json.writeStringField("unit", finding.pair().place().unit());
    Answer.optional(json, "segment", finding.pair().place().segment());
    json.writeStringField("source", finding.pair().source());
    json.writeStringField("target", finding.pair().target());
    span(json, "sourceSpan", finding.sourceSpan());
    span(json, "targetSpan", finding.targetSpan());
    Answer.optional(json, "concept", finding.concept());
    json.writeStringField("found", finding.found());
    json.writeArrayFieldStart("expected");
    for (String wording : finding.expected()) {
      json.writeString(wording);
    }
    json.writeEndArray();
    json.writeStringField("authority", finding.authority());
    json.writeStringField("message", texts().message(finding));
    Answer.optional(json, "suggestion", finding.suggestion());
    json.writeBooleanField("waived", false);
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, String field, Optional<Span> span)
      throws IOException {
    if (span.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeArrayFieldStart(field);
    json.writeNumber(span.get().start());
    json.writeNumber(span.get().end());
    json.writeEndArray();
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
