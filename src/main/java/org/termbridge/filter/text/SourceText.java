package org.termbridge.filter.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;
import org.termbridge.document.Release;

/**
 * A text document as characters, whose positions lead back to its bytes.
 *
 * @param content the bytes
 * @param text the characters, without the byte-order mark; a byte that the charset does not know is
 *     a lone surrogate U+DC00 to U+DCFF, so that {@link Splice} finds it again
 * @param charset the charset, with UTF-16 and UTF-32 resolved to one byte order
 * @param markLength bytes of the byte-order mark, maybe 0
 */
public record SourceText(Content content, String text, Charset charset, int markLength) {

  private static final int LONGEST_MARK = 4;
  private static final int BUFFER = 1 << 16;

  /** A document of more bytes is read twice to take less memory. */
  private static final int LARGE = 8 << 20;

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"));

  /**
   * Decodes the release's content in its charset (UTF-8 if none is said); a byte-order mark wins.
   *
   * @throws InputException E0301 if nothing can be written in the charset
   */
  public static SourceText of(Release release) throws IOException {
    Content content = release.content();
    byte[] start = start(content);
    Optional<Mark> mark = MARKS.stream().filter(candidate -> candidate.begins(start)).findFirst();
    Charset charset =
        mark.map(Mark::charset)
            .orElseGet(() -> withByteOrder(release.charset().orElse(StandardCharsets.UTF_8)));
    if (!charset.canEncode()) {
      throw InputException.of("E0301", release.format(), charset.name()).in(release.name());
    }
    int markLength = mark.map(found -> found.bytes().length()).orElse(0);
    return new SourceText(content, decode(content, markLength, charset), charset, markLength);
  }

  private static byte[] start(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readNBytes(LONGEST_MARK);
    }
  }

  /** Whether the document says its charset by its first bytes. */
  public boolean isMarked() {
    return markLength > 0;
  }

  /** The characters as a format may read them: what the charset did not know is U+FFFD. */
  public String readable() {
    return readable(text);
  }

  /** How lines end, going by the first. */
  public static String lineEnd(String text) {
    int line = text.indexOf('\n');
    if (line < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return line > 0 && text.charAt(line - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Words as a unit may hold them: what the charset did not know is U+FFFD. */
  public static String readable(String words) {
    StringBuilder readable = null;
    for (int i = 0; i < words.length(); i++) {
      if (isLoneSurrogate(words, i)) {
        readable = readable == null ? new StringBuilder(words) : readable;
        readable.setCharAt(i, '\uFFFD');
      }
    }
    return readable == null ? words : readable.toString();
  }

  private static boolean isLoneSurrogate(String words, int i) {
    char c = words.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
  }

  /** Java's own UTF-16 and UTF-32 encoders write a mark wherever they begin. */
  private static Charset withByteOrder(Charset charset) {
    return switch (charset.name()) {
      case "UTF-16" -> StandardCharsets.UTF_16BE;
      case "x-UTF-16LE-BOM" -> StandardCharsets.UTF_16LE;
      case "UTF-32" -> Charset.forName("UTF-32BE");
      default -> charset;
    };
  }

  private static String decode(Content content, int offset, Charset charset) throws IOException {
    String text = replaced(content, offset, charset);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    StringBuilder exact = new StringBuilder(text.length());
    try (InputStream in = new BufferedInputStream(content.open())) {
      in.skipNBytes(offset);
      new DecodedBytes(in, charset).step(Integer.MAX_VALUE, exact, OutputStream.nullOutputStream());
    }
    return exact.toString();
  }

  /** What is no character is U+FFFD. */
  private static String replaced(Content content, int offset, Charset charset) throws IOException {
    try (InputStream in = content.open()) {
      in.skipNBytes(offset);
      byte[] bytes = in.readNBytes(LARGE);
      if (bytes.length < LARGE) {
        return new String(bytes, charset);
      }
    }
    return large(content, offset, charset);
  }

  /** Counted first, then read: neither the bytes nor a text that grows take room beside it. */
  private static String large(Content content, int offset, Charset charset) throws IOException {
    int count = 0;
    char[] piece = new char[BUFFER];
    try (Reader in = reader(content, offset, charset)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        count = Math.addExact(count, read);
      }
    }
    char[] all = new char[count];
    try (Reader in = reader(content, offset, charset)) {
      int filled = 0;
      for (int read = 0; read >= 0 && filled < count; filled += Math.max(0, read)) {
        read = in.read(all, filled, count - filled);
      }
    }
    return new String(all);
  }

  private static Reader reader(Content content, int offset, Charset charset) throws IOException {
    InputStream in = content.open();
    try {
      in.skipNBytes(offset);
      return new InputStreamReader(in, charset);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** A byte-order mark; each character of {@code bytes} is one byte. */
  private record Mark(Charset charset, String bytes) {

    boolean begins(byte[] content) {
      byte[] mark = bytes.getBytes(StandardCharsets.ISO_8859_1);
      return content.length >= mark.length
          && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
  }
}
