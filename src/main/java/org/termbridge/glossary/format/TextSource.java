package org.termbridge.glossary.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Problem;
import org.termbridge.glossary.GlossaryInput;

/**
 * The characters of a text file. UTF-8 and UTF-16 are known for certain; anything else is a guess,
 * which is told, or an error, never text with wrong characters.
 */
final class TextSource {

  /** So much of a file is enough to guess by. */
  private static final int SAMPLE = 1 << 22;

  /** What ICU holds for less likely than this is not likely. */
  private static final int LEAST_CONFIDENCE = 20;

  private final GlossaryInput input;
  private final Charset charset;
  private final boolean isCertain;

  private TextSource(GlossaryInput input, Charset charset, boolean isCertain) {
    this.input = input;
    this.charset = charset;
    this.isCertain = isCertain;
  }

  /**
   * Finds out how the characters of a file are encoded.
   *
   * @throws org.termbridge.document.InputException E0904 if in no way that we know
   */
  static TextSource of(GlossaryInput input) throws IOException {
    Optional<Charset> wide = wide(input.head());
    Charset known = wide.orElse(StandardCharsets.UTF_8);
    if (isText(input, known)) {
      return new TextSource(input, known, /* isCertain= */ true);
    }
    Place damage = damage(input, known);
    return guess(input)
        .filter(any -> wide.isEmpty())
        .map(guessed -> new TextSource(input, guessed, /* isCertain= */ false))
        .orElseThrow(() -> damage.error("E0904", known));
  }

  /**
   * The whole lines at the beginning of a file, for formats to recognise it by; nothing if they are
   * no text.
   */
  static Optional<String> head(GlossaryInput input) {
    byte[] head = input.head();
    Charset known = wide(head).orElse(StandardCharsets.UTF_8);
    int end = head.length < GlossaryInput.HEAD ? head.length : lastLineEnd(head);
    byte[] lines = Arrays.copyOf(head, wide(head).isPresent() ? end & ~1 : end);
    return decoded(known, lines)
        .or(() -> likely(lines).stream().findFirst().flatMap(guess -> decoded(guess, lines)))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** The text from its first character, without a byte-order mark. */
  Reader open() throws IOException {
    PushbackReader reader = new PushbackReader(new InputStreamReader(input.open(), charset), 1);
    int first = reader.read();
    if (first >= 0 && first != '\uFEFF') {
      reader.unread(first);
    }
    return reader;
  }

  /** What to tell about the encoding. */
  Optional<Problem> warning() {
    return isCertain ? Optional.empty() : Optional.of(Problem.of("W0904", charset.name()));
  }

  /** UTF-16 by its mark, or because every other byte of the first letters is zero. */
  private static Optional<Charset> wide(byte[] head) {
    if (head.length < 2) {
      return Optional.empty();
    }
    int first = head[0] & 0xFF;
    int second = head[1] & 0xFF;
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean isLittle = (first == 0xFF && second == 0xFE) || (first != 0 && second == 0);
    return isLittle ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /** Whether every byte is text in this encoding; NUL is never text. */
  private static boolean isText(GlossaryInput input, Charset charset) throws IOException {
    char[] piece = new char[1 << 14];
    try (Reader reader = new InputStreamReader(input.open(), charset.newDecoder())) {
      for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
        for (int i = 0; i < length; i++) {
          if (piece[i] == 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The first place that is no text in this encoding. */
  private static Place damage(GlossaryInput input, Charset charset) throws IOException {
    char[] piece = new char[1 << 14];
    int line = 1;
    int column = 1;
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    try (Reader reader = new InputStreamReader(input.open(), decoder)) {
      for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
        for (int i = 0; i < length; i++) {
          char character = piece[i];
          if (character == '\uFFFD' || character == 0) {
            return Place.of(line, column);
          }
          line += character == '\n' ? 1 : 0;
          column = character == '\n' ? 1 : column + 1;
        }
      }
    }
    return Place.of(line, column);
  }

  private static Optional<Charset> guess(GlossaryInput input) throws IOException {
    byte[] sample;
    try (InputStream in = input.open()) {
      sample = in.readNBytes(SAMPLE);
    }
    int end = sample.length == SAMPLE ? lastLineEnd(sample) : sample.length;
    byte[] lines = Arrays.copyOf(sample, end);
    return isDamagedUtf8(lines) ? Optional.empty() : likely(lines).stream().findFirst();
  }

  /** More letters are right in UTF-8 than wrong, which no other encoding brings about. */
  private static boolean isDamagedUtf8(byte[] lines) {
    String text = new String(lines, StandardCharsets.UTF_8);
    long wrong = text.chars().filter(c -> c == '\uFFFD').count();
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    return foreign - wrong > wrong;
  }

  /** What the bytes may be, the likeliest first. */
  private static List<Charset> likely(byte[] lines) {
    List<Charset> likely = new ArrayList<>();
    for (CharsetMatch match : new CharsetDetector().setText(lines).detectAll()) {
      if (match.getConfidence() >= LEAST_CONFIDENCE && Charset.isSupported(match.getName())) {
        likely.add(superset(match.getName()));
      }
    }
    // A short Chinese table may be any of the double-byte encodings; its header tells.
    likely.add(Charset.forName("GB18030"));
    likely.removeIf(charset -> decoded(charset, lines).isEmpty());
    likely.sort(Comparator.comparing(charset -> !hasChineseHeader(charset, lines)));
    return likely;
  }

  /** Windows writes its own characters where ISO 8859-1 has none. */
  private static Charset superset(String name) {
    return Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name);
  }

  private static boolean hasChineseHeader(Charset charset, byte[] lines) {
    String header = decoded(charset, lines).orElse("").lines().findFirst().orElse("");
    return Arrays.stream(header.split("[,;\\t]"))
        .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
        .anyMatch(name -> Field.named(name.replace("\"", "")).isPresent());
  }

  private static Optional<String> decoded(Charset charset, byte[] bytes) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().anyMatch(TextSource::isControl) ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What no text has: NUL, and the controls that the wrong encoding makes of letters. */
  private static boolean isControl(int character) {
    return Character.isISOControl(character) && "\t\n\r\f\u0085".indexOf(character) < 0;
  }

  private static int lastLineEnd(byte[] bytes) {
    int end = bytes.length - 1;
    while (end > 0 && bytes[end] != '\n') {
      end--;
    }
    return end;
  }
}
