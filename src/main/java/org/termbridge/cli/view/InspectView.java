package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.termbridge.Inspection;
import org.termbridge.batch.Input;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.document.Release;

/** How {@code inspect} tells what a file is; here the facts are the data. */
public record InspectView(Messages messages) implements View<Inspection> {

  @Override
  public List<String> lines(Input input, Inspection inspection) {
    Release release = inspection.release();
    List<String> lines = new ArrayList<>();
    lines.add(Printable.of(input.file().toString()));
    fact(lines, "mediaType", release.mediaType());
    release.charset().map(Charset::name).ifPresent(name -> fact(lines, "charset", name));
    fact(
        lines,
        release.languageGiven() ? "language.given" : "language.detected",
        release.language().tag());
    fact(
        lines,
        "road." + release.road().name().toLowerCase(Locale.ROOT),
        release.format().extension());
    release.title().ifPresent(title -> fact(lines, "title", title));
    new TreeMap<>(release.metadata())
        .forEach((key, value) -> lines.add("  " + key + ": " + Printable.of(value)));
    release.attachments().forEach(attachment -> fact(lines, "attachment", attachment.name()));
    return lines;
  }

  private void fact(List<String> lines, String key, String value) {
    lines.add("  " + messages.of("inspect." + key, Printable.of(value)));
  }

  @Override
  public void notices(Notices notices, Input input, Inspection inspection, boolean isAlone) {
    inspection
        .release()
        .warnings()
        .forEach(warning -> notices.warning(warning.in(input.file().toString())));
    inspection.coverage().ifPresent(coverage -> CoverageView.notices(notices, coverage));
  }

  @Override
  public void json(JsonGenerator json, Input input, Inspection inspection, Messages unused)
      throws IOException {
    Release release = inspection.release();
    json.writeStartObject();
    json.writeStringField("file", input.file().toString());
    json.writeStringField("status", "done");
    ReleaseView.json(json, release);
    Answer.optional(json, "title", release.title());
    json.writeObjectFieldStart("metadata");
    for (Map.Entry<String, String> entry : new TreeMap<>(release.metadata()).entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("attachments");
    for (Release attachment : release.attachments()) {
      json.writeString(attachment.name());
    }
    json.writeEndArray();
    if (inspection.coverage().isPresent()) {
      CoverageView.json(json, inspection.coverage().get());
    }
    Answer.problems(json, "warnings", release.warnings(), messages);
    json.writeEndObject();
  }

  @Override
  public String inputField() {
    return "file";
  }

  @Override
  public boolean hasFindings(Inspection inspection) {
    return false;
  }
}
