package org.termbridge.filter.po;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the messages of a PO file, line by line. GNU gettext manual, "The Format of PO Files". */
final class PoReader {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\r\\n|\\r|\\n|\\z)");
  private static final Pattern KEYWORD =
      Pattern.compile("\\s*(msgctxt|msgid_plural|msgid|msgstr)(?:\\[(\\d{1,4})\\])?\\s*");
  private static final Pattern STRING =
      Pattern.compile("\\s*(\"(?:[^\"\\\\\\r\\n]|\\\\[^\\r\\n])*+\")\\s*");
  private static final Pattern FUZZY = Pattern.compile(",\\s*fuzzy\\b");

  /** See {@link PoPlurals}. */
  private static final Pattern UNUSED =
      Pattern.compile("# Plural form (\\d{1,4}): \"((?:[^\"\\\\]|\\\\.)*+)\"");

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
  private final Map<Integer, String> unused = new HashMap<>();
  private final TreeMap<Integer, Lines> strings = new TreeMap<>();
  private @Nullable Lines context;
  private @Nullable Lines id;
  private @Nullable Lines plural;
  private String keyword = "";
  private int number;
  private int begin;

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
    } else if (!text.strip().startsWith("domain ")) {
      words(text, line.start(), count);
    }
  }

  /** Keywords and strings, as many as the line has. */
  private void words(String line, int offset, int count) {
    Matcher begun = KEYWORD.matcher(line);
    Matcher string = STRING.matcher(line);
    int at = 0;
    while (at < line.length()) {
      if (begun.region(at, line.length()).lookingAt()) {
        begin(begun, offset + begun.start(1), count);
        at = begun.end();
      } else if (!keyword.isEmpty() && string.region(at, line.length()).lookingAt()) {
        put(string(string, 1, offset));
        at = string.end();
      } else {
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
    Matcher form = UNUSED.matcher(text);
    if (form.matches()) {
      unused.put(Integer.parseInt(form.group(1)) - 1, PoString.unescaped(form.group(2)));
    } else if (text.startsWith("#.")) {
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

  private void begin(Matcher line, int offset, int count) {
    String word = line.group(1);
    boolean isNew = word.equals("msgctxt") || (word.equals("msgid") && !keyword.equals("msgctxt"));
    if (isNew && !strings.isEmpty()) {
      end();
    } else if (isNew && id != null) {
      throw new Misplaced(count);
    }
    begin = isNew ? offset : begin;
    keyword = word;
    number = line.group(2) == null ? 0 : Integer.parseInt(line.group(2));
  }

  private void put(PoString line) {
    switch (keyword) {
      case "msgctxt" -> context = Lines.with(context, line);
      case "msgid" -> id = Lines.with(id, line);
      case "msgid_plural" -> plural = Lines.with(plural, line);
      default -> strings.put(number, Lines.with(strings.get(number), line));
    }
  }

  private void end() {
    Lines words = id;
    if (words != null && !strings.isEmpty()) {
      TreeMap<Integer, PoString> joined = new TreeMap<>();
      strings.forEach((form, lines) -> joined.put(form, lines.joined()));
      messages.add(
          new PoMessage(
              begin,
              Optional.ofNullable(context).map(lines -> lines.joined().value()),
              words.joined().value(),
              Optional.ofNullable(plural).map(lines -> lines.joined().value()),
              joined,
              comments,
              references,
              doubts,
              unused));
    }
    context = null;
    id = null;
    plural = null;
    strings.clear();
    comments.clear();
    references.clear();
    doubts.clear();
    unused.clear();
  }

  /** The lines of a string. */
  private static final class Lines {

    private final List<PoString> lines = new ArrayList<>();

    static Lines with(@Nullable Lines lines, PoString line) {
      Lines all = lines == null ? new Lines() : lines;
      all.lines.add(line);
      return all;
    }

    PoString joined() {
      StringBuilder value = new StringBuilder();
      lines.forEach(line -> value.append(line.value()));
      PoString last = lines.get(lines.size() - 1);
      return new PoString(lines.get(0).from(), last.to(), value.toString());
    }
  }
}
