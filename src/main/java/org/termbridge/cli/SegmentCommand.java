package org.termbridge.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.batch.Batch;
import org.termbridge.cli.configuration.ConfiguredDefaults;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.segment.Break;
import org.termbridge.segment.SegmentOptions;
import org.termbridge.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts lines of text into sentences, as extraction does. */
@Command(name = "segment")
final class SegmentCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "lines")
  @Nullable Path file;

  @Option(names = "--from", required = true, paramLabel = "LANG", order = 1)
  @Nullable Language from;

  @Option(names = "--srx", paramLabel = "FILE", order = 2)
  @Nullable Path srx;

  @Option(
      names = "--abbreviations",
      paramLabel = "FILE",
      split = ConfiguredDefaults.SEPARATOR,
      hideParamSyntax = true,
      order = 3)
  List<Path> abbreviations = List.of();

  @Option(names = "--explain", order = 4)
  boolean isExplained;

  SegmentCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    SegmentOptions options = new SegmentOptions(Optional.ofNullable(srx), abbreviations);
    Segmenter segmenter = Segmenter.of(Objects.requireNonNull(from), options);
    List<String> lines = read().lines().toList();
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "segment")) {
        answer.write(json -> json(json, segmenter, lines));
      }
    } else {
      lines.forEach(line -> print(segmenter, line));
    }
    return ExitCode.DONE.number();
  }

  private String read() {
    try {
      return text(bytes());
    } catch (CharacterCodingException e) {
      throw new InputException(Problem.of("E0712").in(name()), e);
    } catch (IOException e) {
      throw new InputException(Problem.of("E0711", String.valueOf(e.getMessage())).in(name()), e);
    }
  }

  private byte[] bytes() throws IOException {
    if (file == null) {
      return session.console().in().readAllBytes();
    }
    Batch.refuseUnreadable(file);
    return Files.readAllBytes(file);
  }

  private String name() {
    return file == null ? "-" : file.toString();
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Sentences one a line, lines of the input apart by an empty line. */
  private void print(Segmenter segmenter, String line) {
    var out = session.console().out();
    segmenter.sentences(line).forEach(out::println);
    if (isExplained) {
      for (Break place : segmenter.explain(line)) {
        String key = place.isBreak() ? "segment.break" : "segment.no-break";
        out.println("  " + session.messages().of(key, place.offset(), place.rule(), place.text()));
      }
    }
    out.println();
  }

  private void json(JsonGenerator json, Segmenter segmenter, List<String> lines)
      throws IOException {
    json.writeArrayFieldStart("lines");
    for (String line : lines) {
      json.writeStartArray();
      for (String sentence : segmenter.sentences(line)) {
        json.writeString(sentence);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    if (isExplained) {
      explain(json, segmenter, lines);
    }
  }

  private static void explain(JsonGenerator json, Segmenter segmenter, List<String> lines)
      throws IOException {
    json.writeArrayFieldStart("breaks");
    for (String line : lines) {
      json.writeStartArray();
      for (Break place : segmenter.explain(line)) {
        json.writeStartObject();
        json.writeNumberField("offset", place.offset());
        json.writeBooleanField("break", place.isBreak());
        json.writeStringField("rule", place.rule());
        json.writeStringField("text", place.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
