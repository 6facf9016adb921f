package org.termbridge.intake.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A passage of a witness, and which of its letters units were found to hold. */
public final class Heard {

  /** Letters that nobody finds in another place by chance. */
  private static final int CERTAIN = 12;

  /** Letters of a line that its unit may go on without a space. */
  private static final int LINE = 6;

  /** Letters of a word that may be a part of another word. */
  private static final int PART_OF_WORD = 4;

  /** Letters of a word that another word may begin with. */
  private static final int START_OF_WORD = 3;

  private final Passage passage;
  private final Letters letters;
  private final char[] text;

  /** The place among the held letters, or -1. */
  private final int[] heldAt;

  Heard(Passage passage) {
    this.passage = passage;
    this.letters = Letters.of(passage.text());
    this.text = letters.toString().toCharArray();
    this.heldAt = new int[text.length];
    Arrays.fill(heldAt, -1);
  }

  /** Looks for every passage among the words of units: long stretches first, then word by word. */
  public static List<Heard> all(List<Passage> passages, List<String> units) {
    List<Heard> all = passages.stream().map(Heard::new).toList();
    HeldText held = HeldText.of(units);
    int near = 0;
    for (Heard heard : all) {
      near = heard.takeUnits(held, near, /* isOne= */ true);
    }
    near = 0;
    for (Heard heard : all) {
      near = heard.takeUnits(held, near, /* isOne= */ false);
    }
    near = 0;
    for (Heard heard : all) {
      near = heard.takeWhole(held, near);
    }
    near = 0;
    for (Heard heard : all) {
      near = heard.takeLong(held, near);
    }
    near = 0;
    for (Heard heard : all) {
      near = heard.takeWords(held, near);
    }
    return all;
  }

  public int words() {
    return letters.words(0, text.length);
  }

  /** Takes the passage if it is a unit, or several: "10" is one before it is "1" and "0". */
  private int takeUnits(HeldText held, int near, boolean isOne) {
    if (text.length == 0 || heldAt[0] >= 0) {
      return text.length == 0 ? near : heldAt[text.length - 1] + 1;
    }
    int place = held.findUnits(text, near, isOne);
    return place < 0 ? near : take(held, 0, place, text.length);
  }

  /**
   * Takes the passage as a whole, if units hold it as a whole.
   *
   * @param near where the passage before it was held
   * @return where it ends among the held letters, or {@code near}
   */
  private int takeWhole(HeldText held, int near) {
    if (text.length == 0 || heldAt[0] >= 0) {
      return text.length == 0 ? near : heldAt[text.length - 1] + 1;
    }
    int place = near;
    if (!isWhole(held, place, near)) {
      place = held.find(text, 0, text.length, near);
    }
    return isWhole(held, place, near) ? take(held, 0, place, text.length) : near;
  }

  private boolean isWhole(HeldText held, int place, int near) {
    if (place < 0 || held.common(place, text, 0, text.length) < text.length) {
      return false;
    }
    boolean begins = place == near || held.isBorder(place);
    boolean ends = text.length >= LINE || held.isBorder(place + text.length);
    return text.length >= CERTAIN || (begins && ends);
  }

  /** Takes long stretches, wherever units hold them. */
  private int takeLong(HeldText held, int near) {
    int cursor = near;
    int i = 0;
    while (i < text.length) {
      if (heldAt[i] < 0 && (i == 0 || letters.isStart(i) || heldAt[i - 1] >= 0)) {
        int place = longest(held, i, text.length, cursor);
        int length = place < 0 ? 0 : held.common(place, text, i, text.length);
        if (length >= CERTAIN) {
          int before = held.commonBefore(place, text, freeFrom(i), i);
          cursor = take(held, i - before, place - before, length + before);
          i += length;
          continue;
        }
      }
      i++;
    }
    return cursor;
  }

  private int longest(HeldText held, int from, int end, int near) {
    int after = from > 0 && heldAt[from - 1] >= 0 ? heldAt[from - 1] + 1 : near;
    int found = held.find(text, from, end, near);
    return found < 0 || held.common(after, text, from, end) >= held.common(found, text, from, end)
        ? after
        : found;
  }

  /** The first letter before a place from which on none is held. */
  private int freeFrom(int end) {
    int i = end;
    while (i > 0 && heldAt[i - 1] < 0) {
      i--;
    }
    return i;
  }

  /** Takes what is left word by word; a word may begin in the passage before this one. */
  private int takeWords(HeldText held, int before) {
    int near = before;
    int i = 0;
    while (i < text.length) {
      int length = heldAt[i] >= 0 ? 1 : 0;
      if (length == 0 && (i == 0 || letters.isStart(i) || heldAt[i - 1] >= 0)) {
        length = takeWord(held, i, near);
      }
      near = length > 0 ? heldAt[i + length - 1] + 1 : near;
      i += Math.max(1, length);
    }
    return near;
  }

  private int takeWord(HeldText held, int from, int near) {
    int end = from;
    while (end < text.length && heldAt[end] < 0) {
      end++;
    }
    int place = longest(held, from, end, near);
    int length = place < 0 ? 0 : held.common(place, text, from, end);
    while (length > 0 && !isWords(held, place, from, length, end, place == near)) {
      length--;
    }
    if (length > 0) {
      take(held, from, place, length);
    }
    return length;
  }

  /**
   * Whether both agree where the stretch begins and ends, or at least one and it is no accident.
   */
  private boolean isWords(HeldText held, int place, int from, int length, int end, boolean goesOn) {
    boolean heldBorders = held.isBorder(place) && held.isBorder(place + length);
    boolean ownBorders =
        (letters.isStart(from) || goesOn) && (letters.isEnd(from + length) || from + length == end);
    return (heldBorders && ownBorders)
        || ((heldBorders || ownBorders)
            && (goesOn || length >= (held.isBorder(place) ? START_OF_WORD : PART_OF_WORD)));
  }

  private int take(HeldText held, int from, int place, int length) {
    held.take(place, length);
    for (int i = 0; i < length; i++) {
      heldAt[from + i] = place + i;
    }
    return place + length;
  }

  /** The stretches that no unit holds. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < heldAt.length; i++) {
      int start = i;
      while (i < heldAt.length && heldAt[i] < 0) {
        i++;
      }
      if (i > start) {
        gaps.add(
            new Gap(
                passage.place(),
                letters.words(start, i),
                letters.shown(start, i),
                start == 0 && i < heldAt.length));
      }
    }
    return gaps;
  }

  /**
   * Words that no unit holds.
   *
   * @param place where the witness saw them
   * @param words how many
   * @param text they themselves
   * @param leads whether they stand before words that are held
   */
  public record Gap(String place, int words, String text, boolean leads) {}
}
