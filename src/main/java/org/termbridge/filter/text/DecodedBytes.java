package org.termbridge.filter.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Walks through bytes by counting characters, so that any stretch of characters can be copied as
 * the very bytes it was made of: legacy charsets write one character in more than one way, and some
 * bytes are no characters at all.
 */
final class DecodedBytes {

  private static final int BUFFER = 1 << 15;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private boolean atEnd;

  DecodedBytes(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Goes on by a number of characters, or to the end.
   *
   * @param count UTF-16 units
   * @param text takes the characters
   * @param out takes the bytes
   */
  void step(int count, Appendable text, OutputStream out) throws IOException {
    int left = count;
    while (left > 0) {
      chars.clear().limit(Math.min(left, BUFFER));
      int begin = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      out.write(bytes.array(), begin, bytes.position() - begin);
      text.append(chars.flip());
      left -= chars.limit();
      if (result.isError()) {
        left -= unknownBytes(result.length(), text, out);
      } else if (result.isUnderflow() && !refill()) {
        return;
      }
    }
  }

  /** Copies what is left, character or not. */
  void finish(OutputStream out) throws IOException {
    out.write(bytes.array(), bytes.position(), bytes.remaining());
    in.transferTo(out);
  }

  private int unknownBytes(int length, Appendable text, OutputStream out) throws IOException {
    for (int i = 0; i < length; i++) {
      int unknown = bytes.get() & 0xFF;
      out.write(unknown);
      text.append((char) (0xDC00 + unknown));
    }
    return length;
  }

  /** False if there is nothing more to decode. */
  private boolean refill() throws IOException {
    if (atEnd) {
      return false;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      atEnd = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
    return true;
  }
}
