package org.termbridge.intake.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Whether a text in Han characters is simplified or traditional Chinese, or Japanese or Korean that
 * has few syllables. National character sets are the table: what GB 2312 has and Big5 lacks is a
 * simplified form, what Big5 has and GB 2312 lacks is mostly a traditional one.
 */
final class HanScript {

  private static final Charset SIMPLIFIED = Charset.forName("GB2312");
  private static final Charset TRADITIONAL = Charset.forName("Big5");
  private static final Charset HONG_KONG = Charset.forName("Big5-HKSCS");
  private static final Charset JAPANESE = Charset.forName("Shift_JIS");

  /** A Japanese text has a form of its own for so many characters; Chinese quotes a name. */
  private static final int JAPANESE_SHARE = 25;

  /** Korean that writes its words in Han characters has a particle for so many of them. */
  private static final int KOREAN_SHARE = 12;

  /** A Han character and a Korean particle or ending right behind it. */
  private static final Pattern KOREAN_ENDING =
      Pattern.compile("\\p{IsHan}[은는이가을를의에와과도로만하한할함된되될적들께]");

  private HanScript() {}

  private static final class Forms {
    static final String NEW = line("new ");
    static final String OLD = line("old ");

    private static String line(String start) {
      try (InputStream in = HanScript.class.getResourceAsStream("japanese.txt")) {
        byte[] bytes = Objects.requireNonNull(in, "japanese.txt").readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith(start))
            .findFirst()
            .orElseThrow()
            .substring(start.length());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** More than 0: simplified; less than 0: traditional; 0: every character is in both. */
  static int balance(String text) {
    CharsetEncoder simplified = SIMPLIFIED.newEncoder();
    CharsetEncoder traditional = TRADITIONAL.newEncoder();
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        balance += (simplified.canEncode(c) ? 1 : 0) - (traditional.canEncode(c) ? 1 : 0);
      }
    }
    return balance;
  }

  /**
   * Whether a text without kana is Japanese: it has forms that only Japan writes, or simplified
   * ones beside traditional ones, and none that Japan does not write.
   */
  static boolean isJapanese(String text) {
    CharsetEncoder simplified = SIMPLIFIED.newEncoder();
    CharsetEncoder traditional = HONG_KONG.newEncoder();
    CharsetEncoder japanese = JAPANESE.newEncoder();
    int all = 0;
    int own = 0;
    int foreign = 0;
    int plain = 0;
    int full = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        boolean isSimplified = simplified.canEncode(c);
        boolean isTraditional = traditional.canEncode(c);
        all++;
        own += Forms.NEW.indexOf(c) >= 0 ? 1 : 0;
        foreign += Forms.OLD.indexOf(c) >= 0 || !japanese.canEncode(c) ? 1 : 0;
        plain += isSimplified && !isTraditional ? 1 : 0;
        full += isTraditional && !isSimplified ? 1 : 0;
      }
    }
    return own > 0
        ? own * JAPANESE_SHARE >= all && own > foreign
        : foreign == 0 && plain > 0 && full > 0;
  }

  /** Whether nothing in a text is what Japan does not write. */
  static boolean mayBeJapanese(String text) {
    CharsetEncoder japanese = JAPANESE.newEncoder();
    return text.chars()
        .filter(c -> isHan((char) c))
        .allMatch(c -> japanese.canEncode((char) c) && Forms.OLD.indexOf(c) < 0);
  }

  /** Whether words in Han characters have Korean particles behind them. */
  static boolean isKorean(String text) {
    long endings = KOREAN_ENDING.matcher(text).results().count();
    long all = text.chars().filter(c -> isHan((char) c)).count();
    return endings * KOREAN_SHARE >= all && endings > 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
