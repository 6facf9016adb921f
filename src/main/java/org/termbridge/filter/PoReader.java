package org.termbridge.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the messages of a PO file, line by line. GNU gettext manual, "The Format of PO Files". */
final class PoReader {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\r\\n|\\r|\\n|\\z)");
  private static final Pattern KEYWORD =
      Pattern.compile(
          "\\s*(msgctxt|msgid_plural|msgid|msgstr)(?:\\[(\\d{1,4})\\])?\\s*(\".*\")?\\s*");
  private static final Pattern MORE = Pattern.compile("\\s*(\".*\")\\s*");
  private static final Pattern FUZZY = Pattern.compile(",\\s*fuzzy\\b");

  /** A line that is no part of a message. */
  static final class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Misplaced(int line) {
      this.reason = "line " + line + " is neither a comment nor a string";
    }

    String reason() {
      return reason;
    }
  }

  private final List<PoMessage> messages = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<PoMessage.Doubt> doubts = new ArrayList<>();
  private final TreeMap<Integer, PoString> strings = new TreeMap<>();
  private @Nullable PoString context;
  private @Nullable PoString id;
  private @Nullable PoString plural;
  private String keyword = "";
  private int number;

  private PoReader() {}

  static List<PoMessage> messages(String text) {
    PoReader reader = new PoReader();
    Matcher line = LINE.matcher(text);
    int count = 0;
    while (line.find() && (line.end() > line.start() || line.start() < text.length())) {
      reader.line(line, ++count);
    }
    reader.end();
    return reader.messages;
  }

  private void line(Matcher line, int count) {
    String text = line.group(1);
    if (text.isBlank()) {
      return;
    }
    if (text.stripLeading().startsWith("#")) {
      comment(line, text.strip());
    } else {
      Matcher begun = KEYWORD.matcher(text);
      Matcher more = MORE.matcher(text);
      if (begun.matches()) {
        begin(begun, line.start());
      } else if (more.matches() && !keyword.isEmpty()) {
        put(string(more, 1, line.start()));
      } else if (!text.strip().startsWith("domain ")) {
        throw new Misplaced(count);
      }
    }
  }

  private static PoString string(Matcher line, int group, int offset) {
    String quoted = line.group(group);
    String inside = quoted.substring(1, quoted.length() - 1);
    return new PoString(
        offset + line.start(group), offset + line.end(group), PoString.unescaped(inside));
  }

  private void comment(Matcher line, String text) {
    boolean isObsolete = text.startsWith("#~");
    if (isObsolete || !strings.isEmpty()) {
      end();
    }
    keyword = "";
    if (text.startsWith("#.")) {
      comments.add(text.substring(2).strip());
    } else if (text.startsWith("#:")) {
      references.add(text.substring(2).strip());
    } else if (text.startsWith("#|")) {
      doubts.add(new PoMessage.Doubt(line.start(), line.end(), ""));
    } else if (text.startsWith("#,") && FUZZY.matcher(text).find()) {
      String rest = FUZZY.matcher(line.group()).replaceFirst("");
      doubts.add(
          new PoMessage.Doubt(line.start(), line.end(), rest.strip().equals("#") ? "" : rest));
    }
  }

  private void begin(Matcher line, int offset) {
    String word = line.group(1);
    boolean isNew = word.equals("msgctxt") || word.equals("msgid");
    if (isNew && !strings.isEmpty()) {
      end();
    }
    keyword = word;
    number = line.group(2) == null ? 0 : Integer.parseInt(line.group(2));
    if (line.group(3) != null) {
      put(string(line, 3, offset));
    }
  }

  private void put(PoString line) {
    switch (keyword) {
      case "msgctxt" -> context = context == null ? line : context.with(line);
      case "msgid" -> id = id == null ? line : id.with(line);
      case "msgid_plural" -> plural = plural == null ? line : plural.with(line);
      default -> strings.merge(number, line, PoString::with);
    }
  }

  private void end() {
    PoString words = id;
    if (words != null && !strings.isEmpty()) {
      messages.add(
          new PoMessage(
              Optional.ofNullable(context).map(PoString::value),
              words.value(),
              Optional.ofNullable(plural).map(PoString::value),
              new TreeMap<>(strings),
              comments,
              references,
              doubts));
    }
    context = null;
    id = null;
    plural = null;
    strings.clear();
    comments.clear();
    references.clear();
    doubts.clear();
  }
}
