package org.termbridge.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Format;

/** The visible text of text formats, stripped of markup without any of the filters' code. */
final class WitnessText {

  private static final Pattern ENTITY = Pattern.compile("&(?:#(x?)([0-9A-Fa-f]{1,6})|([a-z]+));");
  private static final Pattern UNSEEN_MARKDOWN =
      Pattern.compile(
          "\\A---\\R.*?\\R---\\R|^(```|~~~).*?^\\1[^\\n]*$|<!--.*?-->|^ {0,3}\\[[^\\]]+\\]:.*?$"
              + "|(?<!`)(`+)(?!`).{1,400}?(?<!`)\\2(?!`)|(?<=\\])\\[[^\\]]*\\]"
              + "|^[ >]*\\d{1,9}[.)](?=\\s)|(?<=\\])\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)|<[^>\\n]+>|https?://\\S+",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CUE =
      Pattern.compile(
          "^(?:WEBVTT.*|NOTE\\b.*?\\n(?=\\n|\\z)|STYLE\\b.*?\\n(?=\\n|\\z)|\\d+|.*-->.*)$",
          Pattern.MULTILINE);
  private static final Pattern PO_SOURCE =
      Pattern.compile(
          "^msgid(?:_plural)?\\s+((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)", Pattern.MULTILINE);

  private WitnessText() {}

  static List<Passage> passages(Format format, String text) throws IOException {
    return switch (format) {
      case MARKDOWN -> lines(UNSEEN_MARKDOWN.matcher(withoutIndentedCode(text)).replaceAll(" "));
      case VTT, SRT -> lines(CUE.matcher(text).replaceAll(" ").replaceAll("<[^<>]*>", ""));
      case XML ->
          lines(
              decoded(
                  text.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>\\[]*(\\[.*?\\])?>", "")
                      .replaceAll("<!\\[CDATA\\[|\\]\\]>", "")
                      .replaceAll("<[^<>]*>", " ")));
      case JSON -> json(text);
      case PO -> po(text);
      case PROPERTIES -> properties(text);
      case YAML -> lines(text.replaceAll("(?m)#.*$", "").replaceAll("(?m)^[\\s-]*[^:\\n]+:", " "));
      default -> lines(text);
    };
  }

  /** Lines indented by four columns are code, unless they go on a list item. */
  private static String withoutIndentedCode(String text) {
    StringBuilder rest = new StringBuilder();
    boolean inList = false;
    for (String line : text.split("\\R", -1)) {
      boolean indented = line.matches("(?: {4}|\\t).*");
      if (!indented && !line.isBlank()) {
        inList =
            line.matches(" {0,3}(?:[-+*]|\\d{1,9}[.)])\\s.*") || (inList && line.startsWith(" "));
      }
      boolean code = indented && (!inList || line.matches("(?: {8}|\\t\\t).*"));
      rest.append(code ? "" : line).append('\n');
    }
    return rest.toString();
  }

  private static List<Passage> lines(String text) {
    List<Passage> passages = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (!line.isBlank()) {
        passages.add(new Passage(Places.line(number), line.strip()));
      }
    }
    return passages;
  }

  private static List<Passage> json(String text) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          int line = parser.currentTokenLocation().getLineNr();
          passages.add(new Passage(Places.line(line), parser.getText()));
        }
      }
    }
    return passages;
  }

  private static List<Passage> po(String text) {
    List<Passage> passages = new ArrayList<>();
    Matcher source = PO_SOURCE.matcher(text);
    while (source.find()) {
      String words = source.group(1).replaceAll("\"\\s*\"|^\"|\"\\s*$", "");
      int line = 1 + (int) text.substring(0, source.start()).chars().filter(c -> c == '\n').count();
      passages.add(new Passage(Places.line(line), words.replaceAll("\\\\[ntr]", " ")));
    }
    return passages;
  }

  private static List<Passage> properties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    List<Passage> passages = new ArrayList<>();
    new TreeMap<>(properties)
        .forEach((key, value) -> passages.add(new Passage("key " + key, String.valueOf(value))));
    return passages;
  }

  /** Character references as the characters they stand for. */
  static String decoded(String text) {
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(java.util.regex.MatchResult reference) {
    if (reference.group(3) != null) {
      return switch (reference.group(3)) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        case "nbsp" -> " ";
        default -> reference.group();
      };
    }
    int c = Integer.parseInt(reference.group(2), reference.group(1).isEmpty() ? 10 : 16);
    return Character.isValidCodePoint(c) ? Character.toString(c) : "";
  }
}
