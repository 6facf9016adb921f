package org.termbridge.filter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;

/**
 * A text document as characters, and the way back to its bytes.
 *
 * @param text without the byte-order mark
 * @param charset of the original
 * @param marked whether the original starts with a byte-order mark
 */
record DecodedText(String text, Charset charset, boolean marked) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Decodes a release in the charset that intake found. */
  static DecodedText of(Release release) throws IOException {
    Charset charset = release.charset().orElse(StandardCharsets.UTF_8);
    try (InputStream in = release.content().open()) {
      byte[] bytes = in.readAllBytes();
      String text = new String(bytes, charset);
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new DecodedText(
          marked ? text.substring(1) : text, charset, marked || startsWithMark(bytes));
    }
  }

  /** Decoders of UTF-16 take the mark away. */
  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /**
   * Writes a changed text in the original's charset, or in UTF-8 where that cannot hold it.
   *
   * @return a warning if the charset had to change
   */
  List<Problem> write(String changed, OutputStream out) throws IOException {
    Optional<byte[]> bytes = encoded(changed, charset);
    if (bytes.isPresent()) {
      out.write(bytes.get());
      return List.of();
    }
    out.write(changed.getBytes(StandardCharsets.UTF_8));
    return List.of(Problem.of("W0302", charset.name()));
  }

  private Optional<byte[]> encoded(String changed, Charset into) {
    // Java's UTF-16 writes its mark itself, and always big-endian.
    Charset exact = into.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : into;
    CharsetEncoder encoder = exact.newEncoder();
    try {
      ByteBuffer buffer =
          encoder.encode(java.nio.CharBuffer.wrap(marked ? BYTE_ORDER_MARK + changed : changed));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return Optional.of(bytes);
    } catch (java.nio.charset.CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
