package org.termbridge.intake.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** UTF-16 and UTF-32 without a byte-order mark. */
public final class WideText {

  private static final List<Charset> ALL =
      List.of(
          Charset.forName("UTF-32BE"),
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-16LE"),
          Charset.forName("UTF-16BE"));

  /** Share of characters that ordinary text has, in the right reading. */
  private static final double ORDINARY = 0.95;

  private WideText() {}

  /** The charset, if the bytes hold zeros and read as text in one of these. */
  public static Optional<Charset> detect(byte[] bytes) {
    int zeros = 0;
    for (byte value : bytes) {
      zeros += value == 0 ? 1 : 0;
    }
    if (zeros == 0) {
      return Optional.empty();
    }
    Charset best = ALL.get(0);
    double bestScore = 0;
    for (Charset charset : ALL) {
      double score = score(bytes, charset);
      if (score > bestScore) {
        best = charset;
        bestScore = score;
      }
    }
    return bestScore > 0 ? Optional.of(best) : Optional.empty();
  }

  /**
   * More than 0 if nearly all characters are ordinary; the less, the more of them end in a zero
   * byte, as they do in the wrong byte order.
   */
  private static double score(byte[] bytes, Charset charset) {
    int width = charset.name().startsWith("UTF-32") ? 4 : 2;
    byte[] whole = Arrays.copyOf(bytes, bytes.length - bytes.length % width);
    String text = Charsets.strictly(whole, charset).orElse("");
    long all = text.codePoints().count();
    long ordinary = text.codePoints().filter(WideText::isOrdinary).count();
    long swapped = text.codePoints().filter(c -> c != 0x3000 && (c & 0xFF) == 0).count();
    return ordinary < all * ORDINARY || all == 0 ? 0 : 1 - (double) swapped / all;
  }

  private static boolean isOrdinary(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c < 0x700)
        || (c >= 0x900 && c < 0x1000)
        || (c >= 0x1E00 && c < 0x2070)
        || (c >= 0x3000 && c < 0x3100)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xAC00 && c < 0xD7A4)
        || (c >= 0xFF01 && c < 0xFFEF);
  }
}
