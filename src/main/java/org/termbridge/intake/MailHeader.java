package org.termbridge.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The header of a message (RFC 5322, 2.2) without lines that are no fields: the line that a mailbox
 * puts before each message (RFC 4155), and what a relay has mangled. A reader of messages would
 * take the first of them for the beginning of the text.
 */
final class MailHeader {

  private static final int LONGEST = 1 << 18;
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
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (at < start.length()) {
      int end = start.indexOf('\n', at);
      int next = end < 0 ? start.length() : end + 1;
      String line = start.substring(at, next);
      if (line.isBlank() && !fields.isEmpty()) {
        break;
      }
      boolean goesOn = !fields.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
      if (goesOn) {
        fields.set(fields.size() - 1, fields.get(fields.size() - 1) + line);
      } else {
        fields.add(line);
      }
      at = next;
    }
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      if (FIELD.matcher(fields.get(i)).matches() || !isBetweenFields(fields, i)) {
        header.append(fields.get(i));
      }
    }
    return header + start.substring(at);
  }

  /** In a message of one part, a text may follow without a blank line: it stays. */
  private static boolean isBetweenFields(List<String> fields, int i) {
    return fields.stream().anyMatch(field -> MULTIPART.matcher(field).lookingAt())
        || (i + 1 < fields.size() && USUAL.matcher(fields.get(i + 1)).matches());
  }
}
