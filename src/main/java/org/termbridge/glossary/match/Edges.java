package org.termbridge.glossary.match;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Language;

/**
 * Whether the characters of a term are a term in their text: 商务部 is none in 商务部门. Latin letters
 * must not go on before or behind. Korean words begin where a space is and end before a particle.
 * In the other languages both ends must be word boundaries of ICU's dictionary, unless the term is
 * so long that nobody writes it by chance: names are cut wrongly, too.
 */
final class Edges {

  /** So many characters do not come together by chance. */
  private static final int LONG = 4;

  private static final Map<String, BreakIterator> PROTOTYPES = new ConcurrentHashMap<>();

  private final Language language;
  private final Characters characters;
  private final Reading reading;
  private @Nullable BreakIterator words;

  private Edges(Language language, Characters characters, Reading reading) {
    this.language = language;
    this.characters = characters;
    this.reading = reading;
  }

  /** Of one text, for one thread. */
  static Edges of(Language language, Characters characters, Reading reading) {
    return new Edges(language, characters, reading);
  }

  /** Whether the language is written without spaces, or with words longer than its notions. */
  static boolean areUnmarkedIn(Language language) {
    return switch (language.primary()) {
      case "zh", "ja", "ko", "th", "lo", "km", "my", "yue", "wuu", "lzh", "bo", "dz" -> true;
      default -> false;
    };
  }

  /** Whether these characters, the last one included, stand on their own. */
  boolean surround(int first, int last) {
    if (goesOn(first - 1, first) || goesOn(last, last + 1) || isCut(first, last)) {
      return false;
    }
    if (language.primary().equals("ko")) {
      return KoreanWords.isWordStart(characters, first)
          && KoreanWords.mayEnd(characters, first, last, reading);
    }
    if (first == last) {
      return isCounted(first) && isWordBoundary(characters.end(last));
    }
    int start = characters.start(first);
    int end = characters.end(last);
    return isLong(first, last) || (isWordBoundary(start) && isWordBoundary(end));
  }

  /** One character is a term where it is counted: 12元, 3亿元, 百余元, but not in 多元. */
  private boolean isCounted(int at) {
    int before = at - 1;
    if (before > 0 && "多余餘几幾来來".indexOf(characters.letter(before)) >= 0) {
      before--;
    }
    return before >= 0 && isNumeral(characters.letter(before));
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || "〇一二三四五六七八九十百千万萬亿億兆两兩".indexOf(c) >= 0;
  }

  /** A comma stands inside; only a long name goes on behind it: 粤、港、澳大湾区. */
  private boolean isCut(int first, int last) {
    return last - first < LONG
        && characters
            .text()
            .substring(characters.start(first), characters.end(last))
            .chars()
            .anyMatch(c -> Folding.isComma((char) c));
  }

  /** Of the terms that the characters may be, those that what follows allows. */
  List<Entry> suited(List<Entry> terms, int first, int last) {
    if (!language.primary().equals("ko") || !KoreanWords.isVerb(characters, last)) {
      return terms;
    }
    return terms.stream().filter(entry -> !entry.term().isProperNoun()).toList();
  }

  private boolean isLong(int first, int last) {
    return last - first + 1 >= LONG && Folding.isIdeographOrKana(characters.letter(first));
  }

  /** Whether a Latin word or a number goes on from one character to the next. */
  private boolean goesOn(int one, int next) {
    return one >= 0
        && next < characters.count()
        && characters.end(one) >= characters.start(next)
        && isAlphabetic(characters.letter(one))
        && isAlphabetic(characters.letter(next))
        && Character.isDigit(characters.letter(one)) == Character.isDigit(characters.letter(next));
  }

  private static boolean isAlphabetic(char c) {
    return Character.isLetterOrDigit(c)
        && (c < 0x1100 || c > 0xFF00)
        && !Folding.isIdeographOrKana(c);
  }

  private boolean isWordBoundary(int offset) {
    if (words == null) {
      words = prototype().clone();
      words.setText(characters.text());
    }
    return words.isBoundary(offset);
  }

  private BreakIterator prototype() {
    return PROTOTYPES.computeIfAbsent(
        language.primary(), primary -> BreakIterator.getWordInstance(new ULocale(primary)));
  }
}
