package org.termbridge.intake.charset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first bytes of a file, for a look at what it is. */
public final class Head {

  static final int LENGTH = 1 << 16;

  private final byte[] bytes;

  private Head(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Head of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Head(in.readNBytes(LENGTH));
    }
  }

  public static Head of(byte[] bytes) {
    return new Head(Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH)));
  }

  public byte[] bytes() {
    return bytes;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** Whether the file starts with these byte values. */
  public boolean startsWith(int... values) {
    return isAt(0, values);
  }

  boolean isAt(int offset, int... values) {
    if (bytes.length < offset + values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[offset + i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  public boolean startsWith(String ascii) {
    return isAt(0, ascii.chars().toArray());
  }

  /** The bytes as ISO-8859-1, one character a byte, without zero bytes and a byte-order mark. */
  public String ascii() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
  }
}
