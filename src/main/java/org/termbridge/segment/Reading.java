package org.termbridge.segment;

import java.util.List;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;

/**
 * A unit's text as the rules read it: words, and a character for each code that a reader sees.
 * Positions count in this text; {@link #width} says how many of its characters an inline takes.
 */
final class Reading {

  /** A line that ends inside a paragraph: a break only where a sentence could end as well. */
  static final char SOFT_LINE = '\u2028';

  /** A line that ends for good. */
  static final char HARD_LINE = '\u2029';

  private static final char OBJECT = '\uFFFC';

  private Reading() {}

  /** The text of a unit, as long as the widths of its inlines together. */
  static String of(Unit unit, List<Inline> inlines) {
    if (inlines.size() == 1 && inlines.get(0) instanceof Words words && isPlain(words.words())) {
      return words.words();
    }
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Code code) {
        append(text, code, unit.role());
      } else {
        text.append(inline.words());
      }
    }
    return plain(text, unit.preserveSpace());
  }

  /** A text without codes. */
  static String of(String words) {
    return plain(new StringBuilder(words), /* preserveSpace= */ true);
  }

  /** How many characters an inline takes in the reading. */
  static int width(Inline inline) {
    if (inline instanceof Code code) {
      return switch (code.type()) {
        case LINE_BREAK, TAB, VARIABLE, FIELD -> width(code);
        default -> 0;
      };
    }
    return inline.words().length();
  }

  private static int width(Code code) {
    return switch (code.kind()) {
      case STANDALONE -> 1;
      case OPEN, CLOSE -> 0;
    };
  }

  private static void append(StringBuilder text, Code code, Role role) {
    if (width(code) == 0) {
      return;
    }
    if (code.type() == CodeType.LINE_BREAK) {
      text.append(role == Role.CONTACT ? HARD_LINE : SOFT_LINE);
    } else if (code.type() == CodeType.TAB) {
      text.append('\t');
    } else if (width((Inline) code) == 1) {
      text.append(OBJECT);
    }
  }

  /** Whether a text reads as it is written. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (character == '\n' || isOkapisCode(character)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOkapisCode(char character) {
    return character >= '\uE101' && character <= '\uE110';
  }

  /** Newlines read as what they mean, and characters that Okapi takes for its codes as objects. */
  private static String plain(StringBuilder text, boolean preserveSpace) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\n') {
        text.setCharAt(i, preserveSpace && !isWrapped(text, i) ? HARD_LINE : ' ');
      } else if (isOkapisCode(character)) {
        text.setCharAt(i, OBJECT);
      }
    }
    return text.toString();
  }

  /**
   * Whether a newline only wraps a long line: the line does not end like a sentence, and the next
   * one begins with a small letter.
   */
  private static boolean isWrapped(StringBuilder text, int newline) {
    int next = newline + 1;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || !Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    int start = newline - 1;
    while (start >= 0 && text.charAt(start) != '\n' && text.charAt(start) != HARD_LINE) {
      start--;
    }
    int last = newline > 0 && text.charAt(newline - 1) == '\r' ? newline - 2 : newline - 1;
    boolean isSpaced = last >= 0 && isBlank(text.charAt(last));
    return isSpaced || newline - start > 45;
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\r' || character == '\u00A0';
  }
}
