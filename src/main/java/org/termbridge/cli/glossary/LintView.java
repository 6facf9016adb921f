package org.termbridge.cli.glossary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.termbridge.batch.Input;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.cli.view.View;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintReport;
import org.termbridge.glossary.LintSeverity;

/** How {@code glossary lint} tells its findings; they are the data. */
record LintView(Messages messages, FailOnSeverity failOn) implements View<LintReport> {

  @Override
  public List<String> lines(Input input, LintReport report) {
    String file = Printable.of(input.file().toString());
    return report.findings().stream().map(finding -> line(file, finding)).toList();
  }

  private String line(String file, LintFinding finding) {
    String place =
        finding.place().map(found -> ":" + found.line() + ":" + found.column()).orElse("");
    return file
        + place
        + ": "
        + messages.of("severity." + finding.severity())
        + "["
        + finding.rule()
        + "]: "
        + Printable.of(about(finding) + message(finding) + " " + advice(finding));
  }

  /** The concept; what is wrong with a file may be outside of all. */
  private static String about(LintFinding finding) {
    String id = finding.concept().id();
    return id.isEmpty() ? "" : id + ": ";
  }

  private String message(LintFinding finding) {
    return messages.of("lint." + finding.rule(), finding.arguments().toArray());
  }

  private String advice(LintFinding finding) {
    return messages.of("lint." + finding.rule() + ".do", finding.arguments().toArray());
  }

  @Override
  public void notices(Notices notices, Input input, LintReport report, boolean isAlone) {
    report.warnings().forEach(notices::warning);
    notices.note(
        "lint.counts",
        input.file(),
        count(report, LintSeverity.ERROR),
        count(report, LintSeverity.WARNING),
        count(report, LintSeverity.INFO));
  }

  private static long count(LintReport report, LintSeverity severity) {
    return report.findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  @Override
  public void json(JsonGenerator json, Input input, LintReport report, Messages unused)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", input.file().toString());
    json.writeStringField("status", "done");
    json.writeObjectFieldStart("counts");
    for (LintSeverity severity : LintSeverity.values()) {
      json.writeNumberField(ConceptJson.word(severity), count(report, severity));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (LintFinding finding : report.findings()) {
      finding(json, finding);
    }
    json.writeEndArray();
    Answer.problems(json, "warnings", report.warnings(), messages);
    json.writeEndObject();
  }

  private void finding(JsonGenerator json, LintFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", ConceptJson.word(finding.severity()));
    if (finding.place().isPresent()) {
      json.writeNumberField("line", finding.place().get().line());
      json.writeNumberField("column", finding.place().get().column());
    }
    json.writeStringField("concept", finding.concept().id());
    if (finding.about().isPresent()) {
      json.writeStringField("language", finding.about().get().language().tag());
      json.writeStringField("term", finding.about().get().wording());
    }
    json.writeStringField("message", message(finding));
    json.writeStringField("remedy", advice(finding));
    json.writeEndObject();
  }

  @Override
  public String inputField() {
    return "file";
  }

  @Override
  public boolean hasFindings(LintReport report) {
    return failOn.matches(report.findings().stream().map(LintFinding::severity).toList());
  }
}
