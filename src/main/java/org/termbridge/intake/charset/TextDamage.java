package org.termbridge.intake.charset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.termbridge.document.Content;
import org.termbridge.document.DamagedCharacter;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Counts the damaged characters of a text and remembers where the first one stands. */
public final class TextDamage {

  /** A text with more than this share of damage cannot be trusted at all. */
  private static final double REFUSED_SHARE = 0.01;

  private long characters;
  private long damaged;
  private int line = 1;
  private int firstLine;
  private int firstCharacter;

  public static TextDamage of(CharSequence text) {
    TextDamage damage = new TextDamage();
    text.codePoints().forEach(damage::look);
    return damage;
  }

  public static TextDamage of(Content content, Charset charset) throws IOException {
    TextDamage damage = new TextDamage();
    try (Reader in = new InputStreamReader(content.open(), charset)) {
      char[] piece = new char[1 << 15];
      int high = 0;
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        for (int i = 0; i < read; i++) {
          high = damage.lookAt(piece[i], high);
        }
      }
    }
    return damage;
  }

  /** The share of damaged characters, 0 to 1. */
  double share() {
    return characters == 0 ? 0 : (double) damaged / characters;
  }

  /** Whether the text can still be trusted. */
  boolean isSmall() {
    return share() <= REFUSED_SHARE;
  }

  /**
   * W0202 if there is damage.
   *
   * @throws InputException E0214 if there is too much of it
   */
  public Optional<Problem> judge() {
    if (damaged == 0) {
      return Optional.empty();
    }
    String which = "U+%04X".formatted(firstCharacter);
    if (!isSmall()) {
      throw new InputException(Problem.of("E0214", damaged, which).at(Places.line(firstLine)));
    }
    return Optional.of(Problem.of("W0202", damaged, which).at(Places.line(firstLine)));
  }

  private int lookAt(char c, int high) {
    if (Character.isHighSurrogate(c)) {
      return c;
    }
    look(high != 0 && Character.isLowSurrogate(c) ? Character.toCodePoint((char) high, c) : c);
    return 0;
  }

  private void look(int c) {
    characters++;
    if (c == '\n') {
      line++;
    } else if (DamagedCharacter.is(c)) {
      if (damaged == 0) {
        firstLine = line;
        firstCharacter = c;
      }
      damaged++;
    }
  }
}
