package org.termbridge.glossary.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What is the same for a reader is the same for us: widths and ligatures (NFKC), diacritics in
 * scripts whose writers leave them out, the Arabic letters that are exchanged in writing.
 * Simplified and Traditional characters stay apart: the wrong script is a finding.
 */
final class Folding {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final String QUOTES = "\"“”„‟«»‹›「」『』《》〈〉〝〞〟＂｢｣";
  private static final String APOSTROPHES = "'’‘‚‛ʼ`´＇ʹ′";
  private static final String MIDDLE_DOTS = "·•‧・･∙⋅";
  private static final String COMMAS = ",，、،﹐﹑";

  /** What is known of 256 neighbouring characters: most texts need two or three such pages. */
  private record Page(String[] bases, char[] lower, byte[] kinds) {}

  /** Kinds of characters. */
  static final byte OTHER = 0;

  static final byte LETTER = 1;
  static final byte JOINT = 2;
  static final byte COMMA = 3;

  /** Does not count at all: a mark, a joiner. */
  static final byte NOTHING = 4;

  private static final AtomicReferenceArray<Page> PAGES = new AtomicReferenceArray<>(256);

  private Folding() {}

  /** The base letters of a character, capitals kept; empty for a mark that does not count. */
  static String base(char c) {
    return page(c).bases[c & 0xFF];
  }

  /** The small base letter of a character; 0 if it has none or several. */
  static char lowerBase(char c) {
    return page(c).lower[c & 0xFF];
  }

  /** What the character is to a reader of words. */
  static byte kind(char c) {
    return page(c).kinds[c & 0xFF];
  }

  private static Page page(char c) {
    Page page = PAGES.get(c >> 8);
    if (page == null) {
      page = page(c >> 8);
      PAGES.set(c >> 8, page);
    }
    return page;
  }

  private static Page page(int number) {
    Page page = new Page(new String[256], new char[256], new byte[256]);
    for (int low = 0; low < 256; low++) {
      char c = (char) ((number << 8) | low);
      String base = compute(c);
      String lower = lower(base);
      page.bases[low] = base;
      page.lower[low] = lower.length() == 1 ? lower.charAt(0) : 0;
      page.kinds[low] = kind(c, base);
    }
    return page;
  }

  private static byte kind(char c, String base) {
    if (isComma(c)) {
      return COMMA;
    }
    if (base.isEmpty()) {
      return NOTHING;
    }
    if (isJoint(c)) {
      return JOINT;
    }
    return isWord(base.charAt(0)) ? LETTER : OTHER;
  }

  private static boolean isWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String compute(char c) {
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    if (isIgnorable(c)) {
      return "";
    }
    StringBuilder base = new StringBuilder();
    NFKC.normalize(String.valueOf(c)).codePoints().forEach(part -> append(part, base));
    return base.toString();
  }

  private static void append(int c, StringBuilder base) {
    if (!writesWithoutMarks(c)) {
      base.appendCodePoint(c);
      return;
    }
    NFD.normalize(Character.toString(c))
        .codePoints()
        .filter(part -> !isIgnorable(part))
        .forEach(base::appendCodePoint);
  }

  /** Whether writers of the script leave its marks out. */
  private static boolean writesWithoutMarks(int c) {
    return switch (UScript.getScript(c)) {
      case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARABIC, UScript.HEBREW -> true;
      default -> false;
    };
  }

  /** Marks of those scripts, soft hyphens, joiners, direction marks, the Arabic stretcher. */
  private static boolean isIgnorable(int c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT) {
      return true;
    }
    if (type != Character.NON_SPACING_MARK) {
      return c == 'ـ';
    }
    int script = UScript.getScript(c);
    return (script == UScript.INHERITED || writesWithoutMarks(c)) && !isKana(c);
  }

  private static boolean isKana(int c) {
    return c == '\u3099' || c == '\u309A';
  }

  /** Small letters of a word whose characters are {@linkplain #base bases}. */
  static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 128) {
        lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else {
        lower(c, lower);
      }
    }
    return lower.toString();
  }

  private static void lower(char c, StringBuilder lower) {
    switch (c) {
      case 'ß', 'ẞ' -> lower.append("ss");
      case 'œ', 'Œ' -> lower.append("oe");
      case 'æ', 'Æ' -> lower.append("ae");
      case 'ø', 'Ø' -> lower.append('o');
      case 'ł', 'Ł' -> lower.append('l');
      case 'ı' -> lower.append('i');
      case 'ς' -> lower.append('σ');
      case 'ى' -> lower.append('ي');
      case 'ة' -> lower.append('ه');
      default -> lower.append(Character.toLowerCase(c));
    }
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isComma(char c) {
    return COMMAS.indexOf(c) >= 0;
  }

  /** Quotes, dashes, middle dots, spaces: they neither make a term nor unmake it. */
  static boolean isJoint(char c) {
    return c == ' '
        || isQuote(c)
        || isApostrophe(c)
        || MIDDLE_DOTS.indexOf(c) >= 0
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '−'
        || c == '〜'
        || c == '～';
  }

  /** Chinese and Japanese characters, which no space separates from their neighbours. */
  static boolean isIdeographOrKana(int c) {
    return switch (UCharacter.getIntPropertyValue(c, com.ibm.icu.lang.UProperty.SCRIPT)) {
      case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA -> true;
      default -> c == 'ー' || c == '々';
    };
  }
}
