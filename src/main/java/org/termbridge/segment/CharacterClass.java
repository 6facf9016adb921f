package org.termbridge.segment;

import java.util.regex.Pattern;

/**
 * A character class of an expression. The answer for a character of the alphabets and of
 * punctuation is remembered: a look at a place asks hundreds of classes about the same few.
 */
final class CharacterClass implements Beginnings.CharacterTest {

  /** Behind general punctuation. */
  private static final int REMEMBERED = '\u2070';

  private static final byte ACCEPTED = 1;
  private static final byte DENIED = 2;

  private final Pattern pattern;

  /** Threads may find the same answer at once; each of them writes the same byte. */
  private final byte[] answers = new byte[REMEMBERED];

  CharacterClass(String expression) {
    this.pattern = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  public boolean accepts(char character) {
    if (character >= REMEMBERED) {
      return matches(character);
    }
    byte answer = answers[character];
    if (answer == 0) {
      answer = matches(character) ? ACCEPTED : DENIED;
      answers[character] = answer;
    }
    return answer == ACCEPTED;
  }

  private boolean matches(char character) {
    return pattern.matcher(String.valueOf(character)).matches();
  }
}
