package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import org.termbridge.document.Release;

/** What a file was recognised as, in JSON. */
final class ReleaseView {

  private ReleaseView() {}

  static void json(JsonGenerator json, Release release) throws IOException {
    json.writeStringField("mediaType", release.mediaType());
    Answer.optional(json, "charset", release.charset().map(Charset::name));
    json.writeStringField("language", release.language().tag());
    json.writeBooleanField("languageDetected", !release.languageGiven());
    json.writeStringField("road", release.road().name().toLowerCase(Locale.ROOT));
  }
}
