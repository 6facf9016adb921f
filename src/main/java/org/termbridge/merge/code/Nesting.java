package org.termbridge.merge.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.termbridge.document.CodeKind;

/** How the pairs in a sequence of codes stand to each other. */
public final class Nesting {

  private Nesting() {}

  /**
   * For each mark that is half a pair the position of its other half; -1 for all others. A closing
   * half belongs to the nearest open one with its id.
   */
  public static int[] partners(List<Mark> marks, CodeBook book) {
    int[] partners = new int[marks.size()];
    Arrays.fill(partners, -1);
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (!book.isPair(mark.code())) {
        continue;
      }
      Deque<Integer> opened = open.computeIfAbsent(mark.id(), unused -> new ArrayDeque<>());
      if (mark.code().kind() == CodeKind.OPEN) {
        opened.push(i);
      } else if (!opened.isEmpty()) {
        partners[i] = opened.pop();
        partners[partners[i]] = i;
      }
    }
    return partners;
  }

  /** The start of a range moved ahead, so that no pair that ends in the range begins before it. */
  public static int wideStart(
      List<Mark> marks, int[] partners, int first, int last, CodeBook book, String id) {
    int start = first;
    for (int i = first; i < last; i++) {
      boolean closes = marks.get(i).code().kind() == CodeKind.CLOSE;
      if (closes && partners[i] >= 0 && partners[i] < start && !book.cross(id, marks.get(i).id())) {
        start = partners[i];
      }
    }
    return start;
  }

  /** The end of a range moved back, so that no pair that begins in the range ends behind it. */
  public static int wideEnd(
      List<Mark> marks, int[] partners, int first, int last, CodeBook book, String id) {
    int end = last;
    for (int i = first; i < last; i++) {
      boolean opens = marks.get(i).code().kind() == CodeKind.OPEN;
      if (opens && partners[i] >= end && !book.cross(id, marks.get(i).id())) {
        end = partners[i] + 1;
      }
    }
    return end;
  }

  /** Whether every pair is whole, and pairs cross only where they do in the source. */
  public static boolean isSound(List<Mark> marks, CodeBook book) {
    int[] partners = partners(marks, book);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marks.size(); i++) {
      if (!book.isPair(marks.get(i).code())) {
        continue;
      }
      if (partners[i] < 0) {
        return false;
      }
      if (marks.get(i).code().kind() == CodeKind.OPEN) {
        open.push(i);
      } else if (!closes(marks, partners[i], open, book)) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private static boolean closes(List<Mark> marks, int opening, Deque<Integer> open, CodeBook book) {
    for (int above : open) {
      if (above == opening) {
        open.remove(Integer.valueOf(opening));
        return true;
      }
      if (!book.cross(marks.get(opening).id(), marks.get(above).id())) {
        return false;
      }
    }
    return false;
  }
}
