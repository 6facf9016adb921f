package org.termbridge.filter.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** New bytes of an entry of a {@link Container}, packed as the old ones were. */
final class Packed {

  private final byte[] data;
  private final long crc;
  private final int size;

  /**
   * Packs an entry.
   *
   * @param method 0 stored, 8 deflated
   */
  Packed(byte[] content, int method) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    crc = checksum.getValue();
    size = content.length;
    data = method == 0 ? content : deflate(content);
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, /* nowrap= */ true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  int length() {
    return data.length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(data);
  }

  /** Puts checksum and both sizes, which stand together in either header. */
  void describe(ByteBuffer header, int at) {
    header.putInt(at, (int) crc);
    header.putInt(at + 4, data.length);
    header.putInt(at + 8, size);
  }
}
