package org.termbridge.anatomy;

import java.util.regex.Pattern;

/**
 * The line of a page that says when and by whom it was set there, in whatever language: a full date
 * among names and labels, or a row of a few labels.
 */
final class DatedLine {

  private static final Pattern DATE =
      Pattern.compile(
          "[0-3]?[0-9][./-] ?[01]?[0-9][./-] ?(?:19|20)?[0-9]{2}(?![0-9])"
              + "|(?:19|20)[0-9]{2}[./-][01]?[0-9][./-][0-3]?[0-9](?![0-9])"
              + "|(?<![0-9])[0-3]?[0-9](?:\\.|st|nd|rd|th|º)?,? (?:de )?\\p{L}{3,12}\\.?,?"
              + " (?:de |del )?(?:19|20)[0-9]{2}"
              + "|\\p{L}{3,12}\\.? [0-3]?[0-9](?:st|nd|rd|th)?,? (?:19|20)[0-9]{2}"
              + "|(?:19|20)[0-9]{2} ?[年년] ?[0-9]{1,2} ?[月월]|[0-9]{1,2} ?月 ?[0-9]{1,2} ?日");

  /** A sub-headline has more words; scripts that set no spaces have none to count. */
  private static final int FEWEST_SPACES = 3;

  private DatedLine() {}

  static boolean is(String text) {
    long spaces = text.chars().filter(c -> c == ' ').count();
    boolean isSpaced = text.chars().allMatch(c -> c < 0x2E80);
    return DATE.matcher(text).find() || (isSpaced && spaces < FEWEST_SPACES);
  }
}
