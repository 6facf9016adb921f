package org.termbridge.xliff.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;

/**
 * Writes XML as UTF-8 bytes. Text is escaped here and nowhere else; a character that XML forbids
 * never reaches the file raw. Extraction's time budget is tight, so this knows no more than XLIFF
 * needs.
 */
public final class XmlEmitter implements AutoCloseable {

  /** Takes a UTF-16 unit that XML 1.0 section 2.2 forbids. */
  @FunctionalInterface
  public interface Forbidden {
    void write(int character) throws IOException;
  }

  private static final int SIZE = 1 << 16;
  private static final int BASE64_CHUNK = 3 * 4096;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int length;

  public XmlEmitter(OutputStream out) {
    this.out = out;
  }

  /** Markup in ASCII, as it is. */
  public XmlEmitter raw(String markup) throws IOException {
    for (int i = 0; i < markup.length(); i++) {
      put((byte) markup.charAt(i));
    }
    return this;
  }

  /** An attribute with a space before it. */
  public XmlEmitter attribute(String name, String value) throws IOException {
    raw(" ").raw(name).raw("=\"");
    escaped(value, true, unit -> character(0xFFFD));
    return raw("\"");
  }

  /** Character data where nothing stands for a forbidden character: U+FFFD replaces it. */
  public XmlEmitter text(String text) throws IOException {
    return text(text, unit -> character(0xFFFD));
  }

  /** Character data. */
  public XmlEmitter text(String text, Forbidden forbidden) throws IOException {
    escaped(text, false, forbidden);
    return this;
  }

  /** An element with nothing but text. */
  XmlEmitter element(String name, String text) throws IOException {
    return raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">");
  }

  /** All bytes of the stream in base64, without line breaks. */
  public XmlEmitter base64(InputStream in) throws IOException {
    byte[] chunk = in.readNBytes(BASE64_CHUNK);
    while (chunk.length > 0) {
      for (byte b : Base64.getEncoder().encode(chunk)) {
        put(b);
      }
      chunk = in.readNBytes(BASE64_CHUNK);
    }
    return this;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(buffer, 0, length);
      length = 0;
    }
  }

  /** Whether XML 1.0 has no way to write this UTF-16 unit (a half of a pair counts as fine). */
  static boolean isForbidden(char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
  }

  private void escaped(String text, boolean attribute, Forbidden forbidden) throws IOException {
    int end = text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        i += wide(text, i, c, forbidden);
      } else if (c > '>' || (c > '&' && c < '<') || c == ' ') {
        put((byte) c);
      } else {
        ascii(c, attribute, forbidden);
      }
    }
  }

  /** The characters that may need escaping. */
  private void ascii(char c, boolean attribute, Forbidden forbidden) throws IOException {
    switch (c) {
      case '&' -> raw("&amp;");
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '\r' -> raw("&#13;");
      case '"' -> raw(attribute ? "&quot;" : "\"");
      case '\n' -> raw(attribute ? "&#10;" : "\n");
      case '\t' -> raw(attribute ? "&#9;" : "\t");
      default -> {
        if (isForbidden(c)) {
          forbidden.write(c);
        } else {
          put((byte) c);
        }
      }
    }
  }

  /** Returns how many further UTF-16 units were used. */
  private int wide(String text, int i, char c, Forbidden forbidden) throws IOException {
    if (!Character.isSurrogate(c)) {
      if (isForbidden(c)) {
        forbidden.write(c);
      } else {
        character(c);
      }
      return 0;
    }
    int codePoint = text.codePointAt(i);
    if (codePoint == c) {
      forbidden.write(c);
      return 0;
    }
    character(codePoint);
    return 1;
  }

  private void character(int codePoint) throws IOException {
    if (codePoint < 0x800) {
      put((byte) (0xC0 | (codePoint >> 6)));
    } else {
      if (codePoint < 0x10000) {
        put((byte) (0xE0 | (codePoint >> 12)));
      } else {
        put((byte) (0xF0 | (codePoint >> 18)));
        put((byte) (0x80 | ((codePoint >> 12) & 0x3F)));
      }
      put((byte) (0x80 | ((codePoint >> 6) & 0x3F)));
    }
    put((byte) (0x80 | (codePoint & 0x3F)));
  }

  private void put(byte b) throws IOException {
    if (length == SIZE) {
      out.write(buffer, 0, length);
      length = 0;
    }
    buffer[length++] = b;
  }
}
