package org.termbridge.cli.glossary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.termbridge.batch.Input;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.View;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** How {@code glossary lint} tells its findings; they are the data. */
record LintView(Messages messages, FailOnSeverity failOn) implements View<List<LintFinding>> {

  @Override
  public List<String> lines(Input input, List<LintFinding> findings) {
    String file = Printable.of(input.file().toString());
    return findings.stream().map(finding -> line(file, finding)).toList();
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
        + Printable.of(finding.concept().id() + ": " + message(finding) + " " + advice(finding));
  }

  private String message(LintFinding finding) {
    return messages.of("lint." + finding.rule(), finding.arguments().toArray());
  }

  private String advice(LintFinding finding) {
    return messages.of("lint." + finding.rule() + ".do", finding.arguments().toArray());
  }

  @Override
  public void notices(Notices notices, Input input, List<LintFinding> findings, boolean isAlone) {
    notices.note(
        "lint.counts",
        input.file(),
        count(findings, LintSeverity.ERROR),
        count(findings, LintSeverity.WARNING),
        count(findings, LintSeverity.INFO));
  }

  private static long count(List<LintFinding> findings, LintSeverity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  @Override
  public void json(JsonGenerator json, Input input, List<LintFinding> findings, Messages unused)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", input.file().toString());
    json.writeStringField("status", "done");
    json.writeObjectFieldStart("counts");
    for (LintSeverity severity : LintSeverity.values()) {
      json.writeNumberField(ConceptJson.word(severity), count(findings, severity));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (LintFinding finding : findings) {
      finding(json, finding);
    }
    json.writeEndArray();
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
  public boolean hasFindings(List<LintFinding> findings) {
    return failOn.matches(findings.stream().map(LintFinding::severity).toList());
  }
}
