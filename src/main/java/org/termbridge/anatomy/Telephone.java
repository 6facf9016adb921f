package org.termbridge.anatomy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells telephone numbers from dates, spans of years, amounts and the numbers of documents. */
final class Telephone {

  private static final int FEWEST_DIGITS = 7;

  /** A number that starts as none is dialled is only believed if it is this long. */
  private static final int SURE_DIGITS = 9;

  private static final Pattern NUMBER =
      Pattern.compile("[+(0-9][0-9()./ \\u2010-\\u2013-]{5,21}[0-9]");
  private static final Pattern DATE =
      Pattern.compile(
          "[0-3]?[0-9][./-] ?[0-3]?[0-9][./-] ?(?:19|20)?[0-9]{2}\\b.*"
              + "|(?:19|20)[0-9]{2}[./-][01]?[0-9][./-][0-3]?[0-9]\\b.*"
              + "|1?[0-9]{3}\\s?[/\\u2010-\\u2013-]\\s?[0-9]{2,4}"
              + "|(?:19|20)[0-9]{2}\\) .*");

  /** Thousands in groups: an amount if a word follows that says of what. */
  private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,2}(?:[ .][0-9]{3})+");

  private Telephone() {}

  /** Whether a text holds a telephone number. */
  static boolean isIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    if (digits < FEWEST_DIGITS) {
      return false;
    }
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      boolean isPart = numbers.start() > 0 && isPart(text.charAt(numbers.start() - 1));
      if (!isPart && isTelephone(numbers.group(), text.substring(numbers.end()).stripLeading())) {
        return true;
      }
    }
    return false;
  }

  /** Behind one of these stands the rest of a name or of a longer number. */
  private static boolean isPart(char before) {
    return Character.isLetterOrDigit(before) ? before < 0x2E80 : "#_/-".indexOf(before) >= 0;
  }

  private static boolean isTelephone(String number, String behind) {
    long digits = number.chars().filter(Character::isDigit).count();
    String bare = number.startsWith("(") ? number.substring(1) : number;
    boolean isDialled = "+0(".indexOf(number.charAt(0)) >= 0;
    return digits >= (isDialled ? FEWEST_DIGITS : SURE_DIGITS)
        && !DATE.matcher(bare).matches()
        && !(counts(behind) && AMOUNT.matcher(number).matches());
  }

  /** What stands behind an amount: a word, a unit, a currency. */
  private static boolean counts(String behind) {
    return !behind.isEmpty()
        && (Character.isLetter(behind.charAt(0)) || "%€$£¥₽".indexOf(behind.charAt(0)) >= 0);
  }
}
