package org.termbridge.filter.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The entries of a zip container. Zip format: PKWARE APPNOTE 6.3.10. */
public final class Container {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  static final int CENTRAL_SIZE = 46;
  static final int LOCAL_SIZE = 30;
  private static final long OLE = 0xE11AB1A1E011CFD0L;

  /** Intake has looked at the whole container; this stops a single part that it did not see. */
  private static final long LARGEST_PART = 1L << 30;

  private final ByteBuffer bytes;
  private final int endRecord;
  private final int directory;
  private final int shift;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * One entry as the central directory tells it.
   *
   * @param name with forward slashes
   * @param central offset of its record in the central directory
   * @param local offset of its local header
   */
  public record Entry(
      String name,
      int central,
      int local,
      int flags,
      int method,
      long crc,
      long packed,
      long size) {

    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  private Container(byte[] content) {
    bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    if (content.length >= 8 && bytes.getLong(0) == OLE) {
      throw new Damaged("it is encrypted, or of an older format under a new name");
    }
    endRecord = findEnd();
    int size = bytes.getInt(endRecord + 12);
    int offset = bytes.getInt(endRecord + 16);
    if (offset == -1 || size == -1) {
      throw new Damaged("its directory is of the kind for archives above 4 GB");
    }
    directory = endRecord - size;
    shift = directory - offset;
    if (size < 0 || offset < 0 || directory < 0 || shift < 0) {
      throw new Damaged("its directory is damaged");
    }
    readDirectory(Short.toUnsignedInt(bytes.getShort(endRecord + 10)));
  }

  /**
   * Opens a container.
   *
   * @throws Damaged if it is not a whole zip file
   */
  public static Container of(byte[] content) {
    try {
      return new Container(content);
    } catch (IndexOutOfBoundsException e) {
      throw new Damaged("its directory is damaged");
    }
  }

  /** A container or part that cannot be read; the message is the reason, for E0301. */
  public static final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Damaged(String reason) {
      super(reason);
    }
  }

  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** In the order of the directory. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * The bytes of an entry, or empty if there is none of this name.
   *
   * @throws Damaged if they cannot be unpacked or their checksum is wrong
   */
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(entries.get(name)).map(this::unpack);
  }

  /** Where the central directory begins; the entries end there. */
  int directory() {
    return directory;
  }

  /** Bytes before the first entry that the offsets do not count. */
  int shift() {
    return shift;
  }

  /** The end of central directory record and the archive's comment. */
  byte[] end() {
    return slice(endRecord, bytes.limit() - endRecord);
  }

  /** Copies bytes as they are. */
  void copy(int from, int to, OutputStream out) throws IOException {
    out.write(bytes.array(), from, to - from);
  }

  private int findEnd() {
    int last = bytes.limit() - END_SIZE;
    for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new Damaged("it is not a whole zip file");
  }

  private void readDirectory(int count) {
    int at = directory;
    for (int i = 0; i < count; i++) {
      if (bytes.getInt(at) != CENTRAL) {
        throw new Damaged("its directory is damaged");
      }
      Entry entry = entryAt(at);
      if (entries.put(entry.name(), entry) != null) {
        throw new Damaged("two of its parts are named " + entry.name());
      }
      at += centralSize(at);
    }
  }

  /** Length of a record of the central directory. */
  int centralSize(int at) {
    return CENTRAL_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
  }

  private Entry entryAt(int at) {
    int flags = unsigned(at + 8);
    byte[] name = slice(at + CENTRAL_SIZE, unsigned(at + 28));
    int local = bytes.getInt(at + 42) + shift;
    if (bytes.getInt(local) != LOCAL) {
      throw new Damaged("the place of a part is wrong in its directory");
    }
    return new Entry(
        name(name).replace('\\', '/'),
        at,
        local,
        flags,
        unsigned(at + 10),
        Integer.toUnsignedLong(bytes.getInt(at + 16)),
        Integer.toUnsignedLong(bytes.getInt(at + 20)),
        Integer.toUnsignedLong(bytes.getInt(at + 24)));
  }

  int unsigned(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  byte[] slice(int from, int length) {
    byte[] slice = new byte[length];
    bytes.get(from, slice);
    return slice;
  }

  private byte[] unpack(Entry entry) {
    if ((entry.flags() & 1) != 0) {
      throw new Damaged("its part " + entry.name() + " is encrypted");
    }
    int data =
        entry.local() + LOCAL_SIZE + unsigned(entry.local() + 26) + unsigned(entry.local() + 28);
    if (data + entry.packed() > directory || entry.size() > LARGEST_PART) {
      throw new Damaged("its part " + entry.name() + " is cut off or too large");
    }
    byte[] unpacked =
        switch (entry.method()) {
          case 0 -> slice(data, (int) entry.packed());
          case 8 -> inflate(entry, data);
          default -> throw new Damaged("its part " + entry.name() + " is packed in an unknown way");
        };
    CRC32 crc = new CRC32();
    crc.update(unpacked);
    if (crc.getValue() != entry.crc()) {
      throw new Damaged("the checksum of its part " + entry.name() + " is wrong");
    }
    return unpacked;
  }

  private byte[] inflate(Entry entry, int data) {
    Inflater inflater = new Inflater(/* nowrap= */ true);
    try {
      inflater.setInput(bytes.array(), data, (int) entry.packed());
      byte[] unpacked = new byte[(int) entry.size()];
      int filled = 0;
      while (filled < unpacked.length) {
        int more = inflater.inflate(unpacked, filled, unpacked.length - filled);
        if (more == 0) {
          throw new Damaged("its part " + entry.name() + " is cut off");
        }
        filled += more;
      }
      return unpacked;
    } catch (DataFormatException e) {
      throw new Damaged("its part " + entry.name() + " is damaged");
    } finally {
      inflater.end();
    }
  }

  /**
   * Writes the container with some parts replaced.
   *
   * @param replaced new bytes of entries, by name
   */
  public void write(Map<String, byte[]> replaced, OutputStream out) throws IOException {
    new ContainerWriter(this, replaced).writeTo(out);
  }

  /** Names without the flag for UTF-8 are IBM437 by the standard and UTF-8 in practice. */
  private static String name(byte[] name) {
    String text = new String(name, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(name, StandardCharsets.ISO_8859_1);
  }
}
