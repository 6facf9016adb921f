package org.termbridge.merge.code;

import java.util.Optional;
import java.util.regex.Pattern;
import org.termbridge.merge.words.Span;

/**
 * The numbers of a translation, compared by their digits, with the units that are written as part
 * of them.
 *
 * @param target words of the translation
 * @param folded the same
 */
record TargetNumbers(String target, Folded folded) {

  private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
  private static final String UNITS =
      "%\uff05\u2030\u00b0\u5341\u767e\u5343\u4e07\u4ebf\u842c\u5104\u5146";

  /** The first number of some words of the source, whatever groups its digits. */
  Optional<Span> find(String words) {
    for (Span wanted : new Folded(words).spans(NUMBER)) {
      String digits = digits(words.substring(wanted.start(), wanted.end()));
      for (Span number : folded.spans(NUMBER)) {
        if (digits(target.substring(number.start(), number.end())).equals(digits)) {
          return Optional.of(number);
        }
      }
    }
    return Optional.empty();
  }

  /** With a percent sign, or the Chinese thousands that belong to it, where a span is a number. */
  Span withUnit(Span span) {
    return isNumber(Folded.of(target.substring(span.start(), span.end())))
        ? new Span(span.start(), endOfUnit(span.end()))
        : span;
  }

  private int endOfUnit(int end) {
    int behind = end;
    while (behind < target.length() && UNITS.indexOf(target.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }

  /** Whether folded words are nothing but a number. */
  static boolean isNumber(String folded) {
    return NUMBER.matcher(folded).matches();
  }

  private static String digits(String number) {
    return NO_DIGITS.matcher(Folded.of(number)).replaceAll("");
  }
}
