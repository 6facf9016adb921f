package org.termbridge.merge.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.merge.Reason;

/**
 * Makes the codes of a target whole and well nested: halves without their other half are taken out
 * (and their places kept as hints), second uses go unless the code may be copied, and pairs that
 * cross, and do not in the source, are set right.
 */
public final class CodeNesting {

  /** Where half a pair stood that lost its other half; -1 where there is none. */
  record Hint(int start, int end, int row) {}

  /** Told of everything that was done. */
  @FunctionalInterface
  public interface Notes {
    void add(int row, Reason reason, Code code);
  }

  private final CodeBook book;
  private final Notes notes;
  private final Map<String, Hint> hints = new HashMap<>();

  public CodeNesting(CodeBook book, Notes notes) {
    this.book = book;
    this.notes = notes;
  }

  /** Places of halves that were taken out, by the id of pairs that are missing now. */
  public Map<String, Hint> hints() {
    return hints;
  }

  public List<Mark> settle(List<Mark> marks) {
    return nested(withoutCopies(withoutHalves(marks)));
  }

  private List<Mark> withoutHalves(List<Mark> marks) {
    int[] partners = Nesting.partners(marks, book);
    Set<String> whole = new HashSet<>();
    List<Mark> halves = new ArrayList<>();
    List<Mark> rest = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean isHalf = book.isPair(mark.code()) && partners[i] < 0;
      (isHalf ? halves : rest).add(mark);
      if (partners[i] >= 0) {
        whole.add(mark.id());
      }
    }
    for (Mark half : halves) {
      notes.add(half.row(), Reason.CODE_NESTING, half.code());
      if (!whole.contains(half.id())) {
        hints.merge(half.id(), hint(half), CodeNesting::merged);
      }
    }
    return rest;
  }

  private static Hint hint(Mark half) {
    return half.code().kind() == CodeKind.OPEN
        ? new Hint(half.offset(), -1, half.row())
        : new Hint(-1, half.offset(), half.row());
  }

  private static Hint merged(Hint left, Hint right) {
    int start = left.start >= 0 ? left.start : right.start;
    int end = left.end >= 0 ? left.end : right.end;
    int row = Math.max(left.row(), right.row());
    return end >= 0 && start > end ? new Hint(end, start, row) : new Hint(start, end, row);
  }

  private List<Mark> withoutCopies(List<Mark> marks) {
    int[] partners = Nesting.partners(marks, book);
    Set<Mark> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean isEnd = partners[i] >= 0 && mark.code().kind() == CodeKind.CLOSE;
      if (isEnd || seen.add(mark.code().kind() + mark.id())) {
        continue;
      }
      boolean mayStay = mark.code().canCopy();
      notes.add(mark.row(), mayStay ? Reason.CODE_COPIED : Reason.CODE_DUPLICATE, mark.code());
      if (!mayStay) {
        dropped.add(mark);
        if (partners[i] >= 0) {
          dropped.add(marks.get(partners[i]));
        }
      }
    }
    return marks.stream().filter(mark -> !dropped.contains(mark)).toList();
  }

  private List<Mark> nested(List<Mark> marks) {
    return Nesting.isSound(marks, book) ? marks : new Untangling(marks).run();
  }

  /** Writes the marks anew, one after the other, with a stack of what is open. */
  private final class Untangling {

    private final List<Mark> marks;
    private final int[] partners;
    private final List<Mark> out = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> closed = new HashSet<>();
    private final Map<Integer, List<Integer>> waiting = new HashMap<>();

    Untangling(List<Mark> marks) {
      this.marks = marks;
      this.partners = Nesting.partners(marks, book);
    }

    List<Mark> run() {
      for (int i = 0; i < marks.size(); i++) {
        Mark mark = marks.get(i);
        if (partners[i] < 0) {
          out.add(mark);
        } else if (mark.code().kind() == CodeKind.OPEN) {
          open.push(i);
          out.add(mark);
        } else if (!closed.contains(partners[i])) {
          close(partners[i], mark);
        }
      }
      return out;
    }

    /** Closes a pair, after what was opened inside it and is still open. */
    private void close(int opening, Mark place) {
      Deque<Integer> reopened = new ArrayDeque<>();
      while (!open.isEmpty() && open.peek() != opening) {
        int inner = open.peek();
        Mark mark = marks.get(inner);
        if (book.cross(mark.id(), marks.get(opening).id())) {
          break;
        }
        notes.add(mark.row(), Reason.CODE_NESTING, mark.code());
        if (mark.offset() == place.offset()) {
          reopened.push(open.pop());
          out.remove(mark);
        } else if (mark.code().canDelete()) {
          closeAt(open.pop(), place);
        } else {
          waiting.computeIfAbsent(inner, unused -> new ArrayList<>()).add(opening);
          reopen(reopened);
          return;
        }
      }
      open.remove(opening);
      closeAt(opening, place);
      reopen(reopened);
    }

    private void reopen(Deque<Integer> reopened) {
      while (!reopened.isEmpty()) {
        int opening = reopened.pop();
        open.push(opening);
        out.add(marks.get(opening));
      }
    }

    /** A pair ends at the place of a mark; those that waited for it end there too. */
    private void closeAt(int opening, Mark place) {
      closed.add(opening);
      Mark end = marks.get(partners[opening]);
      out.add(new Mark(place.offset(), end.code(), end.row()));
      for (int outer : waiting.getOrDefault(opening, List.of())) {
        if (!closed.contains(outer)) {
          close(outer, place);
        }
      }
    }
  }
}
