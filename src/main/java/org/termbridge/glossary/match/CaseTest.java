package org.termbridge.glossary.match;

import java.util.Locale;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermType;

/** Whether the capitals of a text are those that a term needs; one a word of the term. */
enum CaseTest {
  NONE {
    @Override
    boolean accepts(String term, String word) {
      return true;
    }
  },
  CAPITAL {
    @Override
    boolean accepts(String term, String word) {
      return !isCapital(term) || isCapital(word);
    }
  },
  /** But for the plural of an abbreviation, {@code SEZs}, and letters that have no capitals. */
  EXACT {
    @Override
    boolean accepts(String term, String word) {
      return word.equals(term) || !hasCase(term) || isPlural(term, word);
    }
  };

  /** A name of three words and more is known by its first capital. */
  private static final int LONG = 3;

  abstract boolean accepts(String term, String word);

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * What the term asks of one of its words.
   *
   * @param at of the word
   * @param words of the term without articles
   */
  static CaseTest of(Term term, int at, int words, Reading reading) {
    return switch (term.caseRule()) {
      case ANY -> NONE;
      case INITIAL -> CAPITAL;
      case EXACT -> EXACT;
      case DEFAULT -> byType(term, at, words, reading);
    };
  }

  private static CaseTest byType(Term term, int at, int words, Reading reading) {
    if (term.type() == TermType.ABBREVIATION) {
      return EXACT;
    }
    if (!term.status().isPermitted() && reading == Reading.LENIENT) {
      return NONE;
    }
    boolean isShort = words < LONG;
    if (!term.isProperNoun()) {
      return isShort && isEnglish(term.language().tag()) ? CAPITAL : NONE;
    }
    return isShort || at == 0 ? CAPITAL : NONE;
  }

  private static boolean hasCase(String word) {
    return !word.equals(word.toLowerCase(Locale.ROOT))
        || !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isPlural(String term, String word) {
    return word.length() == term.length() + 1 && word.startsWith(term) && word.endsWith("s");
  }

  private static boolean isEnglish(String tag) {
    return tag.equals("en") || tag.startsWith("en-");
  }
}
