package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.intake.Coverage;

/** How much of a document the translators get to see. */
final class CoverageView {

  private CoverageView() {}

  static void notices(Notices notices, Coverage coverage) {
    notices.note("coverage", coverage.percent(), coverage.missing().size());
    for (Coverage.Missing missing : coverage.missing()) {
      notices.note("coverage.missing", Printable.of(missing.place()), Printable.of(missing.text()));
    }
  }

  static void json(JsonGenerator json, Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("percent", coverage.percent());
    json.writeArrayFieldStart("missing");
    for (Coverage.Missing missing : coverage.missing()) {
      json.writeStartObject();
      json.writeStringField("place", missing.place());
      json.writeStringField("text", missing.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
