package org.termbridge.glossary.match;

import java.util.regex.Pattern;

/**
 * Where Korean words begin and end: particles, the copula and verb endings are written in one with
 * the noun before them.
 */
final class KoreanWords {

  private static final String PLURAL = "(?:들)?";
  private static final String CASE =
      "(?:이|가|을|를|은|는|의|에|에서|에게|에게서|께|께서|한테|한테서|으로|로|으로서|로서|으로써|로써"
          + "|으로부터|로부터|부터|까지|와|과|랑|이랑|하고|처럼|같이|만큼|보다|대로|마다|마저|조차|뿐|만|도"
          + "|나|이나|든지|이든지|라도|이라도|야|이야|커녕|에다|에다가|밖에|요|이요|씩|끼리|여|이여)";
  private static final String COPULA =
      "(?:이|였|이었|일|인|임|입니|이라|라|란|이란|이며|며|이고|고|이자|자|이지|지|이기|이던|이니|니|다|이다)" + "[가-힣]{0,5}";
  private static final String VERB = "(?:하|한|할|함|해|했|합|되|된|될|됨|돼|됐|됩|시키|시킨|시켜|받|당하)[가-힣]{0,6}";
  private static final String NOUN =
      "(?:시|성|구|현|항|섬|인|어|적|측|내|외|간|별|당|상|형|식|권|화|산|용|계|행|급|발|어치|당국)";

  private static final Pattern REST =
      Pattern.compile(
          PLURAL + CASE + "{0,3}" + "|" + PLURAL + COPULA + "|" + VERB + "|" + NOUN + PLURAL + CASE
              + "{0,3}|" + NOUN + COPULA);

  private static final Pattern VERBAL = Pattern.compile(VERB);

  /** So many syllables are a term, whatever is written behind them. */
  private static final int LONG = 3;

  private KoreanWords() {}

  /** Nothing is written in one before the character but a number: 1500만위안. */
  static boolean isWordStart(Characters characters, int at) {
    int start = characters.start(at);
    String text = characters.text();
    int before = start;
    while (before > 0 && "만억조천백".indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    return before == 0
        || (!Character.isLetterOrDigit(text.charAt(before - 1)) && before == start)
        || Character.isDigit(text.charAt(before - 1));
  }

  /** What is written in one behind the character are particles and endings. */
  static boolean mayEnd(Characters characters, int first, int last, Reading reading) {
    String text = characters.text();
    int from = characters.end(last);
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean compound =
        reading == Reading.LENIENT
            && last - first + 1 >= LONG
            && text.substring(characters.start(first), from).indexOf(' ') < 0;
    return end == from || compound || REST.matcher(text).region(from, end).matches();
  }

  /** What is written in one behind the character makes a verb of it; of names there is none. */
  static boolean isVerb(Characters characters, int last) {
    String text = characters.text();
    int from = characters.end(last);
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > from && VERBAL.matcher(text).region(from, end).matches();
  }
}
