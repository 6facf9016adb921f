package org.termbridge.segment.rule;

import java.util.regex.Pattern;
import org.termbridge.segment.rule.Beginnings.CharacterTest;

/**
 * A test whose answer for a character of the alphabets and of punctuation is remembered: a look at
 * a place asks hundreds of tests about the same few.
 */
final class RememberedTest implements CharacterTest {

  /** Behind general punctuation. */
  private static final int REMEMBERED = '\u2070';

  private static final byte ACCEPTED = 1;
  private static final byte DENIED = 2;

  private final CharacterTest test;

  /** Threads may find the same answer at once; each of them writes the same byte. */
  private final byte[] answers = new byte[REMEMBERED];

  RememberedTest(CharacterTest test) {
    this.test = test;
  }

  /** A character class of an expression. */
  static RememberedTest ofClass(String expression) {
    Pattern pattern = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    return new RememberedTest(c -> pattern.matcher(String.valueOf(c)).matches());
  }

  @Override
  public boolean accepts(char character) {
    if (character >= REMEMBERED) {
      return test.accepts(character);
    }
    byte answer = answers[character];
    if (answer == 0) {
      answer = test.accepts(character) ? ACCEPTED : DENIED;
      answers[character] = answer;
    }
    return answer == ACCEPTED;
  }
}
