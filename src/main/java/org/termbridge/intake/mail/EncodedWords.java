package org.termbridge.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.intake.charset.TextDecoder;

/**
 * Decodes header fields (RFC 2047). Words of one charset that follow each other are put together
 * before they are decoded, because mailers cut characters in two.
 */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

  private EncodedWords() {}

  /** The text of a field's raw bytes, unfolded. */
  static String decode(byte[] raw) {
    String text = TextDecoder.decode(raw, Optional.empty()).replaceAll("\\r?\\n(?=[ \\t])", "");
    Matcher word = WORD.matcher(text);
    StringBuilder out = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = "";
    int end = 0;
    while (word.find()) {
      String between = text.substring(end, word.start());
      boolean follows = end > 0 && between.isBlank();
      if (!follows || !charset.equalsIgnoreCase(word.group(1))) {
        flush(bytes, charset, out);
        out.append(follows ? "" : between);
      }
      charset = word.group(1);
      bytes.writeBytes(bytes(word.group(2), word.group(3)));
      end = word.end();
    }
    flush(bytes, charset, out);
    return out.append(text.substring(end)).toString().strip();
  }

  private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder out) {
    if (bytes.size() > 0) {
      out.append(TextDecoder.decode(bytes.toByteArray(), Optional.of(charset)));
      bytes.reset();
    }
  }

  private static byte[] bytes(String encoding, String text) {
    if (encoding.equalsIgnoreCase("b")) {
      try {
        return Base64.getMimeDecoder().decode(text);
      } catch (IllegalArgumentException e) {
        return text.getBytes(StandardCharsets.UTF_8);
      }
    }
    return quoted(text);
  }

  private static byte[] quoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && text.substring(i).matches("(?s)=[0-9A-Fa-f]{2}.*")) {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }
}
