package org.termbridge.check.terminology;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;

/**
 * One labelled sentence and its translation.
 *
 * @param expected the concepts of the source and what is to be found of each
 * @param sourceSpans the words of each concept in the source
 * @param document rows of one document belong together; empty for a document of its own
 */
record LabelledRow(
    String id,
    LanguagePair pair,
    String source,
    String target,
    List<Label> expected,
    List<String> sourceSpans,
    String document,
    String note) {

  /** What is to be found of one concept: {@code ok}, {@code missing} ... */
  record Label(String concept, String kind) {}

  static List<LabelledRow> read(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1).map(LabelledRow::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledRow of(String line) {
    String[] cells = line.split("\t", -1);
    return new LabelledRow(
        cells[0],
        new LanguagePair(Language.of(cells[1]), Language.of(cells[2])),
        withoutCodes(cells[3]),
        withoutCodes(cells[4]),
        labels(cells[5]),
        spans(cells[5]),
        cells[6],
        cells.length > 7 ? cells[7] : "");
  }

  private static String withoutCodes(String text) {
    return text.replaceAll("</?[gx](?: id=\"\\d+\")?/?>", "");
  }

  private static List<String> spans(String json) {
    List<String> spans = new ArrayList<>();
    boolean isSource = false;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          isSource |= parser.currentName().equals("source_span");
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
            && isSource
            && parser.currentName().equals("text")) {
          spans.add(withoutCodes(parser.getText()));
          isSource = false;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return spans;
  }

  private static List<Label> labels(String json) {
    List<Label> labels = new ArrayList<>();
    String concept = "";
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          if (parser.currentName().equals("concept")) {
            concept = parser.getText();
          } else if (parser.currentName().equals("kind")) {
            labels.add(new Label(concept, parser.getText()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }

  /** A row made to tempt a careless check. */
  boolean isHard() {
    return note.contains("[hard]");
  }
}
