package org.termbridge.glossary.lint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lines of a file as they stand there; none if it is no text.
 *
 * @param all from the first, without their ends
 */
public record TextLines(List<String> all) {

  public TextLines {
    all = List.copyOf(all);
  }

  /** Reads UTF-8, or UTF-16 with its mark. */
  public static TextLines of(Path file) throws IOException {
    return new TextLines(text(Files.readAllBytes(file)).lines().toList());
  }

  private static String text(byte[] bytes) {
    try {
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return bare.indexOf('\0') < 0 ? bare : "";
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static Charset charset(byte[] bytes) {
    boolean isMarked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
    return isMarked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
