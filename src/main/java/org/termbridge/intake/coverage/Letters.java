package org.termbridge.intake.coverage;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * The letters and digits of a text, folded as Unicode folds identifiers (NFKC_Casefold, UAX 31), so
 * that white space, punctuation, the width of a form and its case do not count. Each letter knows
 * the place it comes from.
 */
final class Letters {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  private final String text;
  private char[] letters;
  private int[] places;
  private boolean[] starts;
  private int size;

  private Letters(String text) {
    this.text = text;
    this.letters = new char[text.length()];
    this.places = new int[text.length()];
    this.starts = new boolean[text.length()];
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      if (isPlain(i)) {
        inWord = add(Character.toLowerCase(text.charAt(i)), i, inWord);
        i++;
      } else {
        int next = boundaryAfter(i);
        inWord = addFolded(FOLD.normalize(text.substring(i, next)), i, inWord);
        i = next;
      }
    }
  }

  static Letters of(String text) {
    return new Letters(text);
  }

  private int boundaryAfter(int start) {
    int i = start + Character.charCount(text.codePointAt(start));
    while (i < text.length() && !FOLD.hasBoundaryBefore(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** ASCII and ideographs fold by themselves, unless a mark follows. */
  private boolean isPlain(int i) {
    char c = text.charAt(i);
    return (c < 0x80 || (c >= 0x4E00 && c < 0xA000))
        && (i + 1 == text.length()
            || text.charAt(i + 1) < 0x300
            || (text.charAt(i + 1) >= 0x3400 && text.charAt(i + 1) < 0xA000));
  }

  private boolean addFolded(String piece, int place, boolean wasInWord) {
    boolean inWord = wasInWord;
    for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
      inWord = add(piece.codePointAt(i), place, inWord);
    }
    return inWord;
  }

  /** Adds a letter; whether the next letter goes on its word. */
  private boolean add(int c, int place, boolean inWord) {
    if (!isLetter(c)) {
      return false;
    }
    boolean alone = standsAlone(c);
    append(c, place, alone || !inWord);
    return !alone;
  }

  private void append(int c, int place, boolean starts) {
    char[] chars = Character.toChars(c);
    for (int i = 0; i < chars.length; i++) {
      if (size == letters.length) {
        int room = 2 * size + 8;
        letters = Arrays.copyOf(letters, room);
        places = Arrays.copyOf(places, room);
        this.starts = Arrays.copyOf(this.starts, room);
      }
      letters[size] = chars[i];
      places[size] = place;
      this.starts[size++] = starts && i == 0;
    }
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether a letter is a word: scripts that write no spaces. */
  private static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
      default -> false;
    };
  }

  int size() {
    return size;
  }

  char at(int i) {
    return letters[i];
  }

  /** Whether a word begins here. */
  boolean isStart(int i) {
    return starts[i];
  }

  /** Whether a word ends before this place. */
  boolean isEnd(int i) {
    return i == size || starts[i];
  }

  /** The words that begin in a stretch; at least one if it is not empty. */
  int words(int start, int end) {
    int words = start < end && !starts[start] ? 1 : 0;
    for (int i = start; i < end; i++) {
      words += starts[i] ? 1 : 0;
    }
    return words;
  }

  /** The text that a stretch of letters comes from, as people see it. */
  String shown(int start, int end) {
    int from = start == 0 ? 0 : places[start];
    int to = end == size ? text.length() : places[end];
    String stretch = text.substring(from, to).replaceAll("\\s+", " ").strip();
    return end == size ? stretch : stretch.replaceAll("[\\s\\p{Ps}\\p{Pi}]+$", "");
  }

  @Override
  public String toString() {
    return new String(letters, 0, size);
  }
}
