package org.termbridge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.termbridge.document.Content;

/** Whether bytes are valid in a charset, read in pieces. */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  static final Charset MS949 = Charset.forName("x-windows-949");
  static final Charset BIG5_HKSCS = Charset.forName("Big5-HKSCS");

  private Charsets() {}

  static boolean isUtf8(Content content) throws IOException {
    return isValid(content, StandardCharsets.UTF_8);
  }

  /** Whether every byte decodes, without replacement. */
  static boolean isValid(Content content, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    try (InputStream in = content.open()) {
      boolean isLast = false;
      while (!isLast) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isLast = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        CoderResult result = decoder.decode(bytes, characters.clear(), isLast);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }
}
