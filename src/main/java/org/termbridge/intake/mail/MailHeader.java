package org.termbridge.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a message (RFC 5322, 2.2) without lines that are no fields: the line that a mailbox
 * puts before each message (RFC 4155), and what a relay has mangled. A reader of messages would
 * take the first of them for the beginning of the text.
 */
final class MailHeader {

  private static final int LONGEST = 1 << 18;
  private static final Pattern BLANK = Pattern.compile("\\n[ \\t\\r]*+(?:\\n|\\z)");
  private static final Pattern LINE_START = Pattern.compile("(?<=\\n)(?![ \\t])");
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]+[ \\t]*:.*", Pattern.DOTALL);
  private static final Pattern USUAL =
      Pattern.compile(
          "(?i)(?:received|return-path|delivered-to|date|from|to|cc|subject|message-id|reply-to"
              + "|mime-version|content-[a-z-]+|x-[a-z-]+)[ \\t]*:.*",
          Pattern.DOTALL);

  private static final Pattern MULTIPART =
      Pattern.compile("(?i)content-type[ \\t]*:\\s*multipart/");

  private MailHeader() {}

  /** The same message with fields only in its header. */
  static InputStream clean(InputStream message) throws IOException {
    String start = new String(message.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
    return new SequenceInputStream(
        new ByteArrayInputStream(cleaned(start).getBytes(StandardCharsets.ISO_8859_1)), message);
  }

  private static String cleaned(String start) {
    int end = end(start);
    List<String> fields = fields(start.substring(0, end));
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      if (FIELD.matcher(fields.get(i)).matches() || !isBetweenFields(fields, i)) {
        header.append(fields.get(i));
      }
    }
    return header + start.substring(end);
  }

  /** Where the blank line behind the header begins. */
  private static int end(String start) {
    Matcher blank = BLANK.matcher(start);
    return blank.find() ? blank.start() + 1 : start.length();
  }

  /** The lines of a header, each with those that go on with it. */
  private static List<String> fields(String header) {
    return List.of(LINE_START.split(header, -1));
  }

  /** In a message of one part, a text may follow without a blank line: it stays. */
  private static boolean isBetweenFields(List<String> fields, int i) {
    return fields.stream().anyMatch(field -> MULTIPART.matcher(field).lookingAt())
        || (i + 1 < fields.size() && USUAL.matcher(fields.get(i + 1)).matches());
  }
}
