package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.termbridge.Extraction;
import org.termbridge.batch.Input;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.console.Printable;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;

/**
 * How {@code extract} tells what it did.
 *
 * @param isCovered whether the coverage was asked for
 */
public record ExtractView(boolean isCovered) implements View<List<Extraction>> {

  @Override
  public List<String> lines(Input input, List<Extraction> documents) {
    return documents.stream()
        .flatMap(document -> document.xliff().stream())
        .map(path -> Printable.of(path.toString()))
        .toList();
  }

  @Override
  public void notices(Notices notices, Input input, List<Extraction> documents, boolean isAlone) {
    for (Extraction document : documents) {
      Release release = document.release();
      Object[] facts = {
        named(input, document),
        release.mediaType(),
        release.language().tag(),
        release.languageGiven() ? "given" : "detected",
        document.units(),
        document.segments(),
        document.words(),
        document.terms()
      };
      notices.note(isAlone, "extracted", facts);
      document.warnings().forEach(warning -> notices.warning(inFile(warning, input, document)));
      document.coverage().ifPresent(coverage -> CoverageView.notices(notices, coverage));
    }
  }

  /** The input as it was given, with the attachment's name behind. */
  private static String named(Input input, Extraction document) {
    int attachment = document.input().indexOf("!/");
    return input.file() + (attachment < 0 ? "" : document.input().substring(attachment));
  }

  private static Problem inFile(Problem warning, Input input, Extraction document) {
    return warning.in(named(input, document));
  }

  @Override
  public void json(JsonGenerator json, Input input, List<Extraction> documents, Messages messages)
      throws IOException {
    for (Extraction document : documents) {
      Release release = document.release();
      json.writeStartObject();
      json.writeStringField("input", named(input, document));
      json.writeStringField("status", "done");
      ReleaseView.json(json, release);
      json.writeNumberField("units", document.units());
      json.writeNumberField("segments", document.segments());
      json.writeNumberField("words", document.words());
      json.writeNumberField("terms", document.terms());
      if (document.coverage().isPresent()) {
        CoverageView.json(json, document.coverage().get());
      }
      json.writeArrayFieldStart("xliff");
      for (Path xliff : document.xliff()) {
        json.writeString(xliff.toString());
      }
      json.writeEndArray();
      Answer.problems(json, "warnings", document.warnings(), messages);
      json.writeEndObject();
    }
  }

  @Override
  public String inputField() {
    return "input";
  }

  @Override
  public boolean hasFindings(List<Extraction> documents) {
    return false;
  }
}
