package org.termbridge.intake.charset;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * East Asian charsets of two bytes a character, told apart by where each puts its common
 * characters: the first level of GB 2312, of Big5 and of JIS X 0208, the syllables of KS X 1001.
 */
final class BytePairs {

  /** Share of common characters in the right reading; rare ones are names. */
  private static final double COMMON = 0.85;

  private static final double NEARLY_ALL = 0.97;
  private static final int FEWEST = 4;

  /** What Hong Kong writes every day and its supplement to Big5 holds. */
  private static final Set<Integer> CANTONESE = pairs("啲嘅咗哋喺嚟嗰噉冇嘢咁攞搵揾瞓嗌嘥嗱啱嘞喎唧衞説綫裏峯着粧邨埗滘鰂煱牀痳麪鷄顔磡舖");

  private final byte[] bytes;

  private BytePairs(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The charset, if the bytes are valid in one and look like text in it. */
  static Optional<Charset> detect(byte[] bytes) {
    BytePairs pairs = new BytePairs(bytes);
    String best = "";
    double bestShare = COMMON;
    for (Kind kind : Kind.values()) {
      double share = pairs.share(kind);
      if (share > bestShare && isReadable(bytes, Charset.forName(kind.charset))) {
        best = kind.charset;
        bestShare = share;
      }
    }
    if (best.isEmpty() && isTraditionalInGbk(bytes)) {
      best = Kind.SIMPLIFIED.charset;
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(best));
  }

  /** A byte lost or mixed in does not make it another charset. */
  private static boolean isReadable(byte[] bytes, Charset charset) {
    return Charsets.strictly(bytes, charset).isPresent()
        || TextDamage.of(new String(bytes, charset)).isSmall();
  }

  /** Traditional characters in a mainland charset: its extensions then are common. */
  private static boolean isTraditionalInGbk(byte[] bytes) {
    String text = Charsets.strictly(bytes, Charset.forName(Kind.SIMPLIFIED.charset)).orElse("");
    CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
    long all = text.chars().filter(c -> c > 0x7F).count();
    long common = text.chars().filter(c -> c > 0x2000 && traditional.canEncode((char) c)).count();
    return common >= FEWEST && common >= all * NEARLY_ALL && isInRuns(text);
  }

  /** In the wrong reading, Latin words with accents have single Han characters in them. */
  private static boolean isInRuns(String text) {
    int han = 0;
    int mixed = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean isHan = text.charAt(i) > 0x2000;
      han += isHan ? 1 : 0;
      mixed += isHan && isLatin(text.charAt(i - 1)) ? 1 : 0;
    }
    return mixed * 4 <= han;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Set<Integer> pairs(String characters) {
    byte[] bytes = characters.getBytes(Charset.forName("Big5-HKSCS"));
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      // An unmappable character is a single question mark: the pairs behind it shift.
      i += bytes[i] == '?' ? 1 : 0;
      pairs.add((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF));
    }
    return pairs;
  }

  private double share(Kind kind) {
    int all = 0;
    int common = 0;
    int own = 0;
    int together = 0;
    int end = -1;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      all++;
      int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      if (kind.isPair(lead, trail)) {
        common += kind.isCommon(lead, trail) ? 1 : 0;
        own += kind.isOwn(lead, trail) ? 1 : 0;
        together += end == i ? 1 : 0;
        end = i + 2;
        i++;
      }
    }
    boolean isLikely = all > 0 && own >= all * kind.leastOwn && together * 3 >= all;
    return isLikely ? (double) common / all : 0;
  }

  /** Korean first: its syllables lie inside what GB 2312 uses, but not the other way round. */
  private enum Kind {
    KOREAN("x-windows-949", 0.8) {
      @Override
      boolean isCommon(int lead, int trail) {
        return trail >= 0xA1 && (isOwn(lead, trail) || (lead >= 0xA1 && lead <= 0xA3));
      }

      @Override
      boolean isOwn(int lead, int trail) {
        return trail >= 0xA1 && lead >= 0xB0 && lead <= 0xC8;
      }
    },
    EUC_JAPANESE("EUC-JP", 0.1) {
      @Override
      boolean isCommon(int lead, int trail) {
        return trail >= 0xA1
            && (lead == 0xA1
                || lead == 0xA3
                || isOwn(lead, trail)
                || (lead >= 0xB0 && lead <= 0xCF));
      }

      @Override
      boolean isOwn(int lead, int trail) {
        return lead == 0xA4 || lead == 0xA5;
      }
    },
    SHIFT_JAPANESE("windows-31j", 0.1) {
      @Override
      boolean isPair(int lead, int trail) {
        return (lead <= 0x9F || lead >= 0xE0) && trail >= 0x40;
      }

      @Override
      boolean isCommon(int lead, int trail) {
        return lead >= 0x81 && lead <= 0x98 && lead != 0x85 && lead != 0x86;
      }

      @Override
      boolean isOwn(int lead, int trail) {
        return (lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail <= 0x96);
      }
    },
    SIMPLIFIED("GB18030", 0) {
      @Override
      boolean isCommon(int lead, int trail) {
        return trail >= 0xA1 && ((lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA3));
      }
    },
    TRADITIONAL("Big5-HKSCS", 0) {
      @Override
      boolean isCommon(int lead, int trail) {
        return (lead >= 0xA1 && lead <= 0xC6) || CANTONESE.contains(lead << 8 | trail);
      }
    };

    private final String charset;
    private final double leastOwn;

    Kind(String charset, double leastOwn) {
      this.charset = charset;
      this.leastOwn = leastOwn;
    }

    boolean isPair(int lead, int trail) {
      return lead >= 0x81 && trail >= 0x40;
    }

    abstract boolean isCommon(int lead, int trail);

    /** What only this charset's language has. */
    boolean isOwn(int lead, int trail) {
      return true;
    }
  }
}
