package org.termbridge.intake.guard;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.Limits;
import org.termbridge.intake.charset.Head;
import org.termbridge.intake.type.ZipTypes;

/**
 * Inflates every entry of a zip container, and of the containers in it, and counts. Declared sizes
 * are not believed: whoever makes a bomb declares what he likes.
 */
public final class ZipCheck {

  /** Up to here an entry may be stored as small as it likes. */
  private static final int RATIO_FROM = 1 << 20;

  /**
   * Pictures and embedded objects are copied and never parsed; a blank one is stored in nothing.
   */
  private static final int COPIED_RATIO_FROM = 8 << 20;

  /** What of an entry is looked at to tell what it is. */
  private static final int START = 1 << 13;

  private final Limits limits;
  private final byte[] piece = new byte[1 << 16];
  private int entries;
  private long total;

  private ZipCheck(Limits limits) {
    this.limits = limits;
  }

  /**
   * Looks through a container.
   *
   * @throws InputException E0207 damaged, E0208 encrypted, E0209 too large, E0210 unsafe names
   */
  public static void check(Path file, Limits limits) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new ZipCheck(limits).check(zip);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw ZipTypes.unopened(e);
    }
  }

  private void check(ZipFile zip) throws IOException {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      checkName(entry.getName(), names);
      countEntry();
      if (!entry.isDirectory()) {
        checkEntry(zip, entry);
      }
    }
  }

  private void checkEntry(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      checkEntry(in, entry.getName(), entry::getCompressedSize, 1);
    } catch (ZipException | EOFException e) {
      throw new InputException(Problem.of("E0207").at(entry.getName()), e);
    } catch (InputException e) {
      throw new InputException(e.problem().at(entry.getName()), e);
    }
  }

  private void countEntry() {
    if (++entries > limits.entries()) {
      throw InputException.of("E0209", "more than " + limits.entries() + " entries");
    }
  }

  private static void checkName(String name, Set<String> names) {
    String path = name.replace('\\', '/');
    boolean isUnsafe =
        path.startsWith("/")
            || path.matches("(?s)[A-Za-z]:.*")
            || path.indexOf('\0') >= 0
            || ("/" + path + "/").contains("/../");
    if (isUnsafe || !names.add(path)) {
      throw InputException.of("E0210", name);
    }
  }

  /**
   * Reads one entry to its end.
   *
   * @param stored bytes that the entry took in its container, so far
   */
  private void checkEntry(InputStream in, String name, LongSupplier stored, int depth)
      throws IOException {
    byte[] start = in.readNBytes(START);
    if (Head.of(start).startsWith('P', 'K', 3, 4)) {
      PushbackInputStream whole = new PushbackInputStream(in, START);
      whole.unread(start);
      checkInner(whole, stored, depth + 1);
    } else {
      XmlDanger.Depth nesting = new XmlDanger.Depth();
      boolean isXml = isXml(name, start);
      if (isXml) {
        XmlDanger.checkEntities(new String(start, StandardCharsets.UTF_8));
        nesting.look(start, start.length);
      }
      if (isXml) {
        count(in, start.length, stored, RATIO_FROM, nesting::look);
      } else {
        count(in, start.length, stored, COPIED_RATIO_FROM, ZipCheck::nobody);
      }
    }
  }

  private static boolean isXml(String name, byte[] start) {
    return name.endsWith(".xml") || name.endsWith(".rels") || Head.of(start).startsWith("<?xml");
  }

  private void checkInner(InputStream bytes, LongSupplier stored, int depth) throws IOException {
    if (depth > limits.depth()) {
      throw InputException.of("E0209", "containers more than " + limits.depth() + " deep");
    }
    Counted container = new Counted(bytes);
    try {
      ZipInputStream zip = new ZipInputStream(container);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        countEntry();
        long before = container.count;
        checkEntry(zip, entry.getName(), () -> container.count - before, depth);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      // A damaged container inside is copied as it is, never opened: its size is all that matters.
      entries++;
    }
    count(container, container.count, stored, RATIO_FROM, ZipCheck::nobody);
  }

  private void count(
      InputStream in,
      long already,
      LongSupplier stored,
      int ratioFrom,
      ObjIntConsumer<byte[]> witness)
      throws IOException {
    long size = already;
    total += already;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      size += read;
      total += read;
      witness.accept(piece, read);
      if (size > limits.entry()) {
        throw InputException.of("E0209", "an entry of more than " + limits.entry() + " bytes");
      }
      if (total > limits.total()) {
        throw InputException.of("E0209", "more than " + limits.total() + " bytes in all");
      }
      if (size > ratioFrom && size / Math.max(1, stored.getAsLong()) > limits.ratio()) {
        throw InputException.of("E0209", "more than " + limits.ratio() + " times its stored size");
      }
    }
  }

  /** Looks at nothing. */
  private static void nobody(byte[] bytes, int length) {}

  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
