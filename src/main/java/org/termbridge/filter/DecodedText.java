package org.termbridge.filter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    if (holds(changed)) {
      encode(exact(), marked ? BYTE_ORDER_MARK + changed : changed, out);
      return List.of();
    }
    encode(StandardCharsets.UTF_8, SourceText.readable(changed), out);
    return List.of(Problem.of("W0302", charset.name()));
  }

  /** Whether the original's charset has every character of a text. */
  boolean holds(String text) throws IOException {
    return encode(exact(), text, OutputStream.nullOutputStream()) && Charsets.keeps(exact(), text);
  }

  /** Java's UTF-16 writes its mark itself, and always big-endian. */
  private Charset exact() {
    return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
  }

  /**
   * Piece by piece: a text may be large, and its bytes are needed nowhere else. A charset with
   * shifts (ISO-2022-JP) ends with the way back to ASCII.
   *
   * @return whether the charset holds all of the text
   */
  private static boolean encode(Charset charset, String text, OutputStream out) throws IOException {
    CharsetEncoder encoder = charset.newEncoder();
    CharBuffer characters = CharBuffer.wrap(text);
    ByteBuffer piece = ByteBuffer.allocate(1 << 13);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = encoder.encode(characters, piece, /* endOfInput= */ true);
      if (result.isUnderflow()) {
        result = encoder.flush(piece);
      }
      out.write(piece.array(), 0, piece.position());
      piece.clear();
    }
    return !result.isError();
  }
}
