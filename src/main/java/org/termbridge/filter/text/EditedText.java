package org.termbridge.filter.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.termbridge.document.Problem;

/**
 * A text document in which stretches are replaced, and the way back to its bytes. Bytes outside
 * them are copied, characters or not.
 */
public record EditedText(SourceText source, Edits edits) {

  /**
   * Writes the text in the original's charset, or all of it in UTF-8 where that cannot hold an
   * edit: a text without markup has no other way to write a character.
   *
   * @return a warning if the charset had to change
   */
  public List<Problem> write(OutputStream out) throws IOException {
    if (edits.isEmpty()) {
      source.content().copyTo(out);
      return List.of();
    }
    if (!isHeld()) {
      String all = SourceText.readable(edits.text());
      encode(StandardCharsets.UTF_8, all, out);
      return List.of(Problem.of("W0302", source.charset().name()));
    }
    if (Charsets.hasShifts(source.charset())) {
      encode(source.charset(), edits.text(), out);
    } else {
      splice(out);
    }
    return List.of();
  }

  /** Whether the original's charset can hold the text. */
  public boolean isHeld() throws IOException {
    Charset charset = source.charset();
    // Between two shifts no stretch can be replaced, so that all is written anew.
    String written = Charsets.hasShifts(charset) ? edits.text() : edits.replacements();
    return encode(charset, written, OutputStream.nullOutputStream())
        && Charsets.keeps(charset, written);
  }

  private void splice(OutputStream out) throws IOException {
    try (Splice splice = new Splice(source, out, Character::toString)) {
      edits.writeTo(splice);
    }
  }

  /**
   * Piece by piece: a text may be large, and its bytes are needed nowhere else. A charset with
   * shifts (ISO-2022-JP) ends with the way back to ASCII.
   *
   * @return whether the charset holds all of the text
   */
  private static boolean encode(Charset charset, String text, OutputStream out) throws IOException {
    CharsetEncoder encoder = charset.newEncoder();
    CharBuffer characters = CharBuffer.wrap(text);
    ByteBuffer piece = ByteBuffer.allocate(1 << 13);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = encoder.encode(characters, piece, /* endOfInput= */ true);
      if (result.isUnderflow()) {
        result = encoder.flush(piece);
      }
      out.write(piece.array(), 0, piece.position());
      piece.clear();
    }
    return !result.isError();
  }
}
