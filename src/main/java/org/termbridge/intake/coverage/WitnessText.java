package org.termbridge.intake.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.termbridge.document.Format;
import org.termbridge.intake.charset.Places;

/** The visible text of text formats, stripped of markup without any of the filters' code. */
final class WitnessText {

  private static final Pattern UNSEEN_MARKDOWN =
      Pattern.compile(
          "\\A---\\R.*?\\R---\\R|^[ >]*(?:[-+*]|\\d{1,9}[.)])\\s+\\[[ xX]\\](?=\\s)|\\[\\^[^\\]\\s]+\\]:?|^(```|~~~).*?^\\1[^\\n]*$|<!--.*?-->|^ {0,3}\\[[^\\]]+\\]:.*?$"
              + "|(?<!`)(`+)(?!`).{1,400}?(?<!`)\\2(?!`)|(?<=\\])\\[[^\\]]*\\]"
              + "|^[ >]*\\d{1,9}[.)](?=\\s)|(?<=\\])\\((?:<[^<>]*>|[^)\\s]*(?:\\([^)\\s]*\\)[^)\\s]*)?)(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^)]*\\)))?\\s*\\)|<[^>\\n]+>|https?://\\S+",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern PO_SOURCE =
      Pattern.compile(
          "^msgid(?:_plural)?\\s+((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)", Pattern.MULTILINE);

  /** A message with branches: its words are among words for programs. */
  private static final Pattern BRANCHES =
      Pattern.compile(
          "\\{\\s*[\\w.-]+\\s*,\\s*(?:plural|select\\w*|choice)\\s*,.*", Pattern.DOTALL);

  /** A backslash that is escaped itself begins no escape. */
  private static final String BROKEN_ESCAPE = "(?<!\\\\)((?:\\\\\\\\)*+)\\\\u(?![0-9A-Fa-f]{4})";

  /** Marks that site generators and other programs read, and readers do not see. */
  private static final Pattern UNSEEN_DIALECTS =
      Pattern.compile(
          "\\A\\+{3}\\R.*?\\R\\+{3}$|\\{(?:%|\\{[<%])-?\\s*(highlight|comment|mermaid|code|math|katex|verbatim)\\b"
              + ".*?\\{(?:%|\\{[<%])-?\\s*(?:/|end)\\1\\b|\\{\\{.*?\\}\\}|\\{%.*?%\\}|\\{/\\*.*?\\*/\\}|\\{# .*?#\\}"
              + "|\\{:[^{}\\n]*\\}|\\{(?:[#.]|[\\w-]+=)[^{}\\n]*\\}|^\\{[\\w.$()]+\\}$|\\[![\\w-]+\\][+-]?"
              + "|^[ >]*:{3,}[ \\t]*(?:[\\w!-]+|\\{[^}\\n]*\\})?|^[ >]*(?:[!?]{3}\\+?[ \\t]+[\\w-]+|={3}[!+]?(?=[ \\t]+\"))"
              + "|(?<![\\w:]):[a-z][a-z0-9_+-]*:(?![\\w:])"
              + "|^[ >]*\\[\\[?_?(?:TOC|toc)_?\\]?\\][ \\t]*$|^\\*\\[[^\\]\\n]+\\]:"
              + "|\\$\\$.+?\\$\\$|(?<![\\w$\\\\])\\$(?=\\S)[^$\\n]{1,200}(?<=\\S)\\$(?!\\w)|\\\\begin\\{(\\w+\\*?)\\}.*?\\\\end\\{\\2\\}"
              + "|^import\\s(?:[^;]*?\\sfrom\\s*)?['\"][^'\"\\n]+['\"];?"
              + "|^export\\s(?:const|let|var|default|function|async|class)\\b.*?(?=\\n\\s*\\n|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private WitnessText() {}

  private static String markdown(String text) {
    return blank(UNSEEN_MARKDOWN, withoutIndentedCode(text));
  }

  static List<Passage> passages(Format format, String text) throws IOException {
    return switch (format) {
      case MARKDOWN -> lines(decoded(blank(UNSEEN_DIALECTS, markdown(text))));
      case VTT, SRT -> WitnessCues.passages(text);
      case XML -> WitnessXml.passages(text);
      case JSON -> withoutPlaceholders(json(text));
      case PO -> withoutPlaceholders(po(text));
      case PROPERTIES -> withoutPlaceholders(properties(text));
      case YAML -> withoutPlaceholders(WitnessYaml.passages(text));
      default -> lines(text);
    };
  }

  /** What a program puts in is no text. */
  private static List<Passage> withoutPlaceholders(List<Passage> passages) {
    return passages.stream()
        .map(passage -> new Passage(passage.place(), withoutPlaceholders(passage.text())))
        .toList();
  }

  private static String withoutPlaceholders(String text) {
    return BRANCHES
        .matcher(text)
        .replaceAll(" ")
        .replaceAll(
            "&#?\\w{1,31};|\\$t\\([^()]*\\)|@(?:\\.\\w+)?:[\\w.]+|%\\w{3,}%|%(?:\\(\\w+\\)|\\d+\\$)?[-+#0-9.,]*(?:hh?|ll?|[qjzt])?[A-Za-z@%]|<[^<>]*>|[$%#]?\\{+[^{}]*\\}+",
            " ");
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
    JsonFactory lenient =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    String plain = text.replace('\u00A0', ' ').replace("\uFEFF", "");
    try (JsonParser parser = lenient.createParser(plain)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          int line = parser.currentTokenLocation().getLineNr();
          passages.add(new Passage(Places.line(line), parser.getText()));
        }
      }
    } catch (JsonParseException e) {
      // The filter is more lenient still; what was read so far is witness enough.
      return passages;
    }
    return passages;
  }

  private static List<Passage> po(String text) {
    List<Passage> passages = new ArrayList<>();
    Matcher source = PO_SOURCE.matcher(text);
    while (source.find()) {
      String words = source.group(1).replaceAll("\"\\s*\"|^\"|\"\\s*$", "");
      int line = 1 + (int) text.substring(0, source.start()).chars().filter(c -> c == '\n').count();
      passages.add(new Passage(Places.line(line), unescaped(words)));
    }
    return passages;
  }

  /** The escapes of C, as Gettext writes them. */
  private static String unescaped(String text) {
    return text.replaceAll("\\\\[ntrfvab]|\\\\x[0-9A-Fa-f]{2}", " ").replaceAll("\\\\(.)", "$1");
  }

  private static List<Passage> properties(String text) throws IOException {
    Properties properties = new Properties();
    // A broken escape is text, as the filter has it.
    properties.load(new StringReader(text.replaceAll(BROKEN_ESCAPE, "$1\\\\\\\\u")));
    List<Passage> passages = new ArrayList<>();
    new TreeMap<>(properties)
        .forEach((key, value) -> passages.add(new Passage("key " + key, String.valueOf(value))));
    return passages;
  }

  /** With spaces in the place of what is not seen, and its line ends. */
  private static String blank(Pattern unseen, String text) {
    return unseen.matcher(text).replaceAll(found -> " " + found.group().replaceAll("[^\\n]+", ""));
  }

  /** Character references as the characters they stand for; an unknown one shows nothing. */
  static String decoded(String text) {
    return Parser.unescapeEntities(text, false).replaceAll("&\\w{2,};", " ");
  }
}
