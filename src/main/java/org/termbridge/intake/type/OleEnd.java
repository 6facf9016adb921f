package org.termbridge.intake.type;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Whether an OLE2 container ends before the sectors that its own table counts, [MS-CFB] 2.3. */
final class OleEnd {

  private static final int HEADER = 512;
  private static final int SECTOR_SHIFT_AT = 30;
  private static final int TABLE_AT = 76;
  private static final int FREE = -1;

  private OleEnd() {}

  /** Looks at the table's sectors that the header names: those of the first 7 MB or more. */
  static boolean isCutOff(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      if (in.length() < HEADER) {
        return true;
      }
      ByteBuffer header = read(in, 0, HEADER);
      int shift = header.getShort(SECTOR_SHIFT_AT);
      if (shift != 9 && shift != 12) {
        return false;
      }
      int size = 1 << shift;
      long number = 0;
      for (int at = TABLE_AT; at < HEADER && header.getInt(at) >= 0; at += Integer.BYTES) {
        long start = (header.getInt(at) + 1L) * size;
        if (start + size > in.length()) {
          return true;
        }
        ByteBuffer table = read(in, start, size);
        while (table.hasRemaining()) {
          if (table.getInt() != FREE && (number + 2) * size > in.length()) {
            return true;
          }
          number++;
        }
      }
      return false;
    }
  }

  private static ByteBuffer read(RandomAccessFile in, long from, int size) throws IOException {
    byte[] bytes = new byte[size];
    in.seek(from);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
