package org.termbridge.filter.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a container with some parts replaced. Every entry that did not change is copied as the
 * bytes it was, header and all, in the order it had; {@link java.util.zip} would pack each one
 * anew. Zip format: PKWARE APPNOTE 6.3.10.
 */
final class ContainerWriter {

  private static final int STREAMED = 8;

  private final Container container;
  private final Map<String, byte[]> replaced;
  private final Map<String, Packed> changed = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /**
   * Writes nothing yet.
   *
   * @param replaced new bytes of entries, by name
   */
  ContainerWriter(Container container, Map<String, byte[]> replaced) {
    this.container = container;
    this.replaced = replaced;
  }

  void writeTo(OutputStream out) throws IOException {
    List<Container.Entry> inFile =
        container.entries().stream()
            .sorted(Comparator.comparingInt(Container.Entry::local))
            .toList();
    int written = inFile.isEmpty() ? container.directory() : inFile.get(0).local();
    container.copy(0, written, out);
    for (int i = 0; i < inFile.size(); i++) {
      int next = i + 1 < inFile.size() ? inFile.get(i + 1).local() : container.directory();
      places.put(inFile.get(i).name(), written);
      written += write(inFile.get(i), next, out);
    }
    writeDirectory(written, out);
  }

  /** Writes one entry and returns its length. */
  private int write(Container.Entry entry, int next, OutputStream out) throws IOException {
    byte[] content = replaced.get(entry.name());
    if (content == null) {
      container.copy(entry.local(), next, out);
      return next - entry.local();
    }
    Packed packed = new Packed(content, entry.method());
    changed.put(entry.name(), packed);
    byte[] header = localHeader(entry, packed);
    out.write(header);
    packed.writeTo(out);
    return header.length + packed.length();
  }

  private byte[] localHeader(Container.Entry entry, Packed packed) {
    int nameLength = container.unsigned(entry.local() + 26);
    byte[] header = container.slice(entry.local(), Container.LOCAL_SIZE + nameLength);
    ByteBuffer buffer = littleEndian(header);
    buffer.putShort(6, withoutDescriptor(container.unsigned(entry.local() + 6)));
    packed.describe(buffer, 14);
    buffer.putShort(28, (short) 0);
    return header;
  }

  /** Sizes stand in the header, so that none follows the data. */
  private static short withoutDescriptor(int flags) {
    return (short) (flags & ~STREAMED);
  }

  private void writeDirectory(int start, OutputStream out) throws IOException {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    for (Container.Entry entry : container.entries()) {
      records.write(record(entry));
    }
    records.writeTo(out);
    byte[] end = container.end();
    littleEndian(end).putInt(12, records.size()).putInt(16, start - container.shift());
    out.write(end);
  }

  private byte[] record(Container.Entry entry) {
    byte[] record = container.slice(entry.central(), container.centralSize(entry.central()));
    Packed packed = changed.get(entry.name());
    if (packed != null) {
      record = describeAnew(record, packed);
    }
    littleEndian(record).putInt(42, places.getOrDefault(entry.name(), 0) - container.shift());
    return record;
  }

  /** The record of a changed entry: new sizes, and no extra fields, which might repeat the old. */
  private static byte[] describeAnew(byte[] record, Packed packed) {
    ByteBuffer old = littleEndian(record);
    old.putShort(8, withoutDescriptor(old.getShort(8)));
    packed.describe(old, 16);
    int name = Container.CENTRAL_SIZE + Short.toUnsignedInt(old.getShort(28));
    int extra = Short.toUnsignedInt(old.getShort(30));
    old.putShort(30, (short) 0);
    byte[] result = Arrays.copyOf(record, record.length - extra);
    System.arraycopy(record, name + extra, result, name, record.length - name - extra);
    return result;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
