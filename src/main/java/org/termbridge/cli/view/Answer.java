package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Console;
import org.termbridge.document.Problem;

/**
 * The one JSON object that a command prints for programs, written as results come. Version 1:
 * fields may be added, and never change.
 */
public final class Answer implements AutoCloseable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;

  /** Begins the object with the command and the version of its form. */
  public Answer(Console console, String command) {
    try {
      json = JSON.createGenerator(console.out());
      json.writeStartObject();
      json.writeStringField("command", command);
      json.writeNumberField("version", 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part of the object; what it writes must be balanced. */
  public void write(Part part) {
    try {
      part.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void problem(String field, Problem problem, Messages messages) {
    write(generator -> problem(generator, field, problem, messages));
  }

  public void problems(String field, List<Problem> problems, Messages messages) {
    write(generator -> problems(generator, field, problems, messages));
  }

  /** A problem as an object: code, message, remedy, and file and place if there are any. */
  public static void problem(JsonGenerator json, String field, Problem problem, Messages messages)
      throws IOException {
    json.writeFieldName(field);
    object(json, problem, messages);
  }

  /** Problems as an array of objects. */
  public static void problems(
      JsonGenerator json, String field, List<Problem> problems, Messages messages)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Problem problem : problems) {
      object(json, problem, messages);
    }
    json.writeEndArray();
  }

  private static void object(JsonGenerator json, Problem problem, Messages messages)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code());
    json.writeStringField("message", messages.message(problem));
    json.writeStringField("remedy", messages.remedy(problem));
    optional(json, "file", problem.file());
    optional(json, "place", problem.place());
    json.writeEndObject();
  }

  static void optional(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  @Override
  public void close() {
    try {
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes fields of the object. */
  @FunctionalInterface
  public interface Part {
    void write(JsonGenerator json) throws IOException;
  }
}
