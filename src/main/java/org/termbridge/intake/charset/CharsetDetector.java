package org.termbridge.intake.charset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.termbridge.document.Content;

/**
 * Finds the charset of a text, in this order: byte-order mark; zero bytes, which only UTF-16 and
 * UTF-32 text has; escape sequences; strict UTF-8, which nothing else is by chance; what the
 * document declares, if its bytes agree; UTF-8, else what is declared, with no more damage than is
 * warned of; what the bytes look like.
 */
public final class CharsetDetector {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** How much is looked at to guess; all of it is decoded afterwards. */
  private static final int SAMPLE = 1 << 17;

  private CharsetDetector() {}

  public static Charset detect(Content content, Optional<String> declared) throws IOException {
    byte[] sample;
    try (InputStream in = content.open()) {
      sample = in.readNBytes(SAMPLE);
    }
    Head head = Head.of(sample);
    Optional<Charset> sure = marked(head).or(() -> WideText.detect(sample)).or(() -> escaped(head));
    if (sure.isPresent()) {
      return sure.get();
    }
    if (Charsets.isUtf8(content)) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> label = declared.flatMap(Charsets::named);
    if (label.isPresent() && isSound(content, sample, label.get())) {
      return label.get();
    }
    boolean isUtf8 = label.filter(StandardCharsets.UTF_8::equals).isPresent();
    if (DamagedUtf8.isLikely(sample, isUtf8)) {
      return StandardCharsets.UTF_8;
    }
    return label
        .filter(charset -> !isUtf8 && isNearlySound(sample, charset))
        .orElseGet(() -> ByteText.detect(sample));
  }

  private static Optional<Charset> marked(Head head) {
    if (head.startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (head.startsWith(0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (head.startsWith(0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32BE);
    }
    if (head.startsWith(0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (head.startsWith(0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return head.startsWith(0x84, 0x31, 0x95, 0x33) ? Charsets.named("GB18030") : Optional.empty();
  }

  private static Optional<Charset> escaped(Head head) {
    String text = head.ascii();
    if (text.contains("\u001B$B") || text.contains("\u001B$@")) {
      return Optional.of(Charset.forName("ISO-2022-JP"));
    }
    return text.contains("\u001B$)C")
        ? Optional.of(Charset.forName("ISO-2022-KR"))
        : Optional.empty();
  }

  private static boolean isSound(Content content, byte[] sample, Charset charset)
      throws IOException {
    String text = new String(sample, charset);
    return TextDamage.of(text).share() == 0 && Charsets.isValid(content, charset);
  }

  /** Of many bytes a character: of one byte, nearly anything is valid. */
  private static boolean isNearlySound(byte[] sample, Charset charset) {
    return charset.newDecoder().averageCharsPerByte() < 1
        && TextDamage.of(new String(sample, charset)).isSmall();
  }
}
