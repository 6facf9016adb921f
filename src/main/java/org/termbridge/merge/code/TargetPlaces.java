package org.termbridge.merge.code;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.function.Predicate;
import org.termbridge.document.Language;
import org.termbridge.merge.words.Span;

/**
 * Places of a translation that are known without its source: its edges inside the punctuation, the
 * ends of its clauses and its words.
 *
 * @param target words of the translation
 * @param language it is in
 */
record TargetPlaces(String target, Language language) {

  private static final String CLAUSE_ENDS = ",;:.!?\uff0c\u3001\uff1b\uff1a\u3002\uff01\uff1f";

  /** All of the target. */
  Span all() {
    return new Span(0, target.length());
  }

  /** The last word of the target. */
  Span lastWord() {
    return lastWord(word -> true);
  }

  /** The last word that is wanted, or else the last one. */
  Span lastWord(Predicate<Span> wanted) {
    Span last = all();
    BreakIterator words = words();
    int end = words.last();
    for (int start = words.previous(); start != BreakIterator.DONE; start = words.previous()) {
      Span word = new Span(start, end);
      if (hasSubstance(target.substring(start, end))) {
        if (wanted.test(word)) {
          return word;
        }
        last = last.equals(all()) ? word : last;
      }
      end = start;
    }
    return last;
  }

  int beforeFinalPunctuation() {
    int end = target.length();
    while (end > 0 && !Character.isLetterOrDigit(target.codePointBefore(end))) {
      end -= Character.charCount(target.codePointBefore(end));
    }
    return end == 0 ? target.length() : end;
  }

  int behindLeadingPunctuation() {
    int start = 0;
    while (start < target.length() && !Character.isLetterOrDigit(target.codePointAt(start))) {
      start += Character.charCount(target.codePointAt(start));
    }
    return start == target.length() ? 0 : start;
  }

  /**
   * The end of a clause near a place, or else of a word.
   *
   * @param wanted UTF-16 units before the place
   */
  int endNear(int wanted) {
    int clause = -1;
    for (int i = 1; i < target.length(); i++) {
      boolean ends = CLAUSE_ENDS.indexOf(target.charAt(i - 1)) >= 0;
      boolean nearer = clause < 0 || Math.abs(i - wanted) < Math.abs(clause - wanted);
      clause = ends && nearer ? i : clause;
    }
    if (clause >= 0 && Math.abs(clause - wanted) * 4 <= target.length()) {
      return clause;
    }
    BreakIterator words = words();
    return words.isBoundary(wanted) ? wanted : Math.max(0, words.preceding(wanted));
  }

  private BreakIterator words() {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
    words.setText(target);
    return words;
  }

  /** Whether there are letters or digits. */
  static boolean hasSubstance(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
