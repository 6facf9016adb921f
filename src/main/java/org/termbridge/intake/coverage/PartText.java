package org.termbridge.intake.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of an XML part of a container. */
final class PartText {

  private static final int LONGEST = 64 << 20;

  private PartText() {}

  static String of(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST);
    return new String(
        bytes, bytes.length > 1 ? charset(bytes[0], bytes[1]) : StandardCharsets.UTF_8);
  }

  /** By the byte-order mark, or the first character (XML 1.0, appendix F). */
  private static Charset charset(byte first, byte second) {
    if (first == (byte) 0xFF || (first == '<' && second == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return first == (byte) 0xFE || first == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }
}
