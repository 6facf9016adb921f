package org.termbridge.intake.charset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Content;

/** Charsets by the names that documents give them, and whether bytes are valid in one. */
public final class Charsets {

  /**
   * A name stands for the superset that programs really write under it (WHATWG Encoding Standard,
   * section 4.2, and Microsoft's code pages).
   */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-mswin-936", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-windows-950", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("x-windows-iso2022jp", "ISO-2022-JP"));

  /** Names that Java does not know. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "unicode", "UTF-16LE",
          "utf8", "UTF-8",
          "utf8mb4", "UTF-8",
          "x-sjis", "windows-31j",
          "cp-850", "IBM850",
          "x-gbk", "GB18030",
          "macintosh", "x-MacRoman",
          "x-mac-roman", "x-MacRoman",
          "ansi", "windows-1252",
          "ks_c_5601", "x-windows-949");

  private Charsets() {}

  /** The charset that a document's label means; empty if the label means nothing. */
  public static Optional<Charset> named(String label) {
    String name = label.strip().replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT);
    try {
      return Optional.of(superset(Charset.forName(ALIASES.getOrDefault(name, name))));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  static Charset superset(Charset charset) {
    String wider = SUPERSETS.get(charset.name().toLowerCase(Locale.ROOT));
    return wider == null ? charset : Charset.forName(wider);
  }

  /** Whether every byte decodes, without replacement. */
  static boolean isValid(Content content, Charset charset) throws IOException {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 17);
    try (InputStream in = content.open()) {
      boolean isLast = false;
      while (!isLast) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isLast = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        CoderResult result = decoder.decode(bytes, characters.clear(), isLast);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  static boolean isUtf8(Content content) throws IOException {
    return isValid(content, StandardCharsets.UTF_8);
  }

  /** The text of bytes that all decode; a character cut off at the end does not count. */
  static Optional<String> strictly(byte[] bytes, Charset charset) {
    for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
      try {
        ByteBuffer whole = ByteBuffer.wrap(bytes, 0, bytes.length - cut);
        return Optional.of(strict(charset).decode(whole).toString());
      } catch (CharacterCodingException e) {
        // Most likely cut inside a character: the next try leaves out its first bytes.
      }
    }
    return Optional.empty();
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
