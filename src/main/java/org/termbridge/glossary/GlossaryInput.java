package org.termbridge.glossary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file that may be a glossary: its name, its first bytes, and all of them when asked for. */
public final class GlossaryInput {

  /** So many bytes are the head of a file. */
  public static final int HEAD = 1 << 16;

  private final Path file;
  private final byte[] head;

  private GlossaryInput(Path file, byte[] head) {
    this.file = file;
    this.head = head;
  }

  /**
   * Looks at the beginning of a file.
   *
   * @throws IOException if it cannot be read
   */
  public static GlossaryInput of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new GlossaryInput(file, in.readNBytes(HEAD));
    }
  }

  public Path file() {
    return file;
  }

  /** The file's own name, without its folders. */
  public String name() {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /** What stands behind the last dot of the name, in small letters; empty if nothing does. */
  public String extension() {
    int dot = name().lastIndexOf('.');
    return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The first 64 KB, or the whole file if it is shorter. */
  public byte[] head() {
    return head.clone();
  }

  /** The file from its first byte. */
  public InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), HEAD);
  }
}
