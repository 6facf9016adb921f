package org.termbridge.glossary.match;

import java.util.Optional;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermType;

/**
 * A term as a sequence of words.
 *
 * @param entry the term
 * @param tokens of its wording
 * @param articles how many of its words are articles before the name itself
 * @param free other words made of it count, whatever their capitals
 */
record WordPattern(Entry entry, Tokens tokens, int articles, boolean free) {

  private static final int LONG = 3;

  /**
   * How alike the words of a text are that may be forms of those of the term.
   *
   * @param text its words
   * @param places which of them, one for each word of the term
   * @param least likeness of the words by their letters
   * @return empty if punctuation or capitals forbid it
   */
  Optional<Likeness> likeness(Tokens text, int[] places, Likeness least, Reading reading) {
    boolean equal = least == Likeness.FOLDED;
    for (int i = 0; i < tokens.count(); i++) {
      if (i > 0 && isBroken(text, places[i - 1], places[i], allowed(i, reading))) {
        return Optional.empty();
      }
      String word = text.word(places[i]);
      if (!free && i >= articles && !caseTest(i, reading).accepts(tokens.word(i), word)) {
        return Optional.empty();
      }
      equal &= word.equals(tokens.word(i));
    }
    return Optional.of(equal ? Likeness.EXACT : least);
  }

  /** A comma does not break a long name, whether its wording has it or not. */
  private byte allowed(int at, Reading reading) {
    boolean isLong = tokens.count() >= (reading == Reading.LENIENT ? LONG : LONG + 1);
    return isLong && tokens.gap(at) == Tokens.JOINED ? Tokens.COMMA : tokens.gap(at);
  }

  /** Between two words of the text stands what must not stand there. */
  private static boolean isBroken(Tokens text, int before, int after, byte allowed) {
    if (after == before + 1) {
      return text.gap(after) > allowed;
    }
    for (int at = before + 1; at <= after; at++) {
      if (text.gap(at) == Tokens.BROKEN) {
        return true;
      }
    }
    return false;
  }

  private CaseTest caseTest(int at, Reading reading) {
    return CaseTest.of(entry.term(), at - articles, tokens.count() - articles, reading);
  }

  /** Whether other words may be made of the term. */
  static boolean isFree(Term term, Tokens tokens) {
    return tokens.count() == 1 && term.type() != TermType.ABBREVIATION;
  }
}
