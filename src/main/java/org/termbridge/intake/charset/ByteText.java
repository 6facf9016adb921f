package org.termbridge.intake.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetMatch;
import org.termbridge.intake.language.LanguageLikeness;

/**
 * Text in a national charset that nothing names. East Asian charsets show by the pairs of bytes
 * that their common characters have; the others are decided by which reading gives words and
 * letters of one language. Tika's detector adds its vote, and decides about what is none of these.
 */
final class ByteText {

  /** In the order in which ties are decided. */
  private static final List<String> CANDIDATES =
      List.of(
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "KOI8-R",
          "KOI8-U",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "windows-1257",
          "windows-1258",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-15",
          "x-windows-874",
          "IBM866",
          "IBM437",
          "IBM850",
          "IBM852",
          "x-MacRoman",
          "x-MacCyrillic",
          "IBM500",
          "IBM1047",
          "IBM037",
          "IBM273",
          "IBM297");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final double VOTE = 0.01;

  private ByteText() {}

  static Charset detect(byte[] bytes) {
    Optional<Charset> pairs = BytePairs.detect(bytes);
    if (pairs.isPresent()) {
      return pairs.get();
    }
    List<String> votes = votes(bytes);
    String best = "windows-1252";
    double bestScore = Double.NEGATIVE_INFINITY;
    for (String name : CANDIDATES) {
      double score = score(bytes, Charset.forName(name)) + (votes.contains(name) ? VOTE : 0);
      if (score > bestScore + 1e-9) {
        bestScore = score;
        best = name;
      }
    }
    return Charset.forName(best);
  }

  /** How much of the reading looks like some language; less than 0 if it cannot be one. */
  private static double score(byte[] bytes, Charset charset) {
    Optional<String> text = Charsets.strictly(bytes, charset);
    if (text.isEmpty()) {
      return -2;
    }
    double damage = TextDamage.of(text.get()).share();
    String seen = TAG.matcher(text.get()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return LanguageLikeness.of(seen) - damage * 20 - shareOfCapitalsInWords(text.get()) * 10;
  }

  /** A capital with an accent behind a small letter is what another charset makes of small ones. */
  private static double shareOfCapitalsInWords(String text) {
    int found = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      found +=
          c > 0x7F && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
    }
    return (double) found / Math.max(1, text.length());
  }

  /** The detector knows only the standards; Windows' code pages have the same letters. */
  private static String inWindows(Charset charset) {
    return switch (charset.name()) {
      case "ISO-8859-7" -> "windows-1253";
      case "ISO-8859-8" -> "windows-1255";
      default -> charset.name();
    };
  }

  private static List<String> votes(byte[] bytes) {
    List<String> votes = new ArrayList<>();
    org.apache.tika.parser.txt.CharsetDetector detector =
        new org.apache.tika.parser.txt.CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= 20) {
        Charsets.named(match.getName()).map(ByteText::inWindows).ifPresent(votes::add);
      }
    }
    return votes;
  }
}
