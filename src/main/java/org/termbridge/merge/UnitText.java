package org.termbridge.merge;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.merge.code.CodeBook;
import org.termbridge.merge.code.Mark;
import org.termbridge.merge.code.Nesting;
import org.termbridge.merge.words.Span;

/** The target of a whole unit in the making: its words, which stay, and its codes, which move. */
public final class UnitText {

  private final StringBuilder words = new StringBuilder();
  private final List<Span> rows = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();

  void addRow(Text text) {
    int start = words.length();
    add(text, rows.size());
    rows.add(new Span(start, words.length()));
  }

  void addBetween(Text text) {
    add(text, -1);
  }

  private void add(Text text, int row) {
    for (Inline inline : text.inlines()) {
      if (inline instanceof Code code) {
        marks.add(new Mark(words.length(), code, row));
      } else {
        words.append(inline.words());
      }
    }
  }

  public String words() {
    return words.toString();
  }

  public Span row(int index) {
    return rows.get(index);
  }

  public String rowWords(int index) {
    return words.substring(rows.get(index).start(), rows.get(index).end());
  }

  public List<Mark> marks() {
    return marks;
  }

  public void setMarks(List<Mark> newMarks) {
    marks = new ArrayList<>(newMarks);
  }

  /** Puts a standalone code behind the words and codes before the place. */
  public void insert(Code code, int offset, int row) {
    int index = 0;
    while (index < marks.size() && marks.get(index).offset() <= offset) {
      index++;
    }
    marks.add(index, new Mark(offset, code, row));
  }

  /**
   * Puts a pair around words. Where pairs stand around the same words, the source says which is the
   * outer one; a pair that would be cut in two is taken in as a whole.
   */
  public void insertPair(CodeBook book, String id, int start, int end, int row) {
    int from = openingSlot(book, id, start);
    int to = start == end ? from : closingSlot(book, id, end);
    int[] partners = Nesting.partners(marks, book);
    int first = from;
    int last = to;
    do {
      from = first;
      to = last;
      first = Nesting.wideStart(marks, partners, from, to, book, id);
      last = Nesting.wideEnd(marks, partners, first, to, book, id);
    } while (first != from || last != to);
    int openOffset = first < marks.size() ? Math.min(start, marks.get(first).offset()) : start;
    int closeOffset = last > 0 ? Math.max(end, marks.get(last - 1).offset()) : end;
    marks.add(last, new Mark(closeOffset, book.close(id), row));
    marks.add(first, new Mark(openOffset, book.open(id), row));
  }

  private int openingSlot(CodeBook book, String id, int start) {
    int slot = firstAt(start);
    while (slot < marks.size() && marks.get(slot).offset() == start && !isInner(book, id, slot)) {
      slot++;
    }
    return slot;
  }

  private int closingSlot(CodeBook book, String id, int end) {
    int slot = firstAt(end);
    for (int i = slot; i < marks.size() && marks.get(i).offset() == end; i++) {
      Code code = marks.get(i).code();
      if (code.kind() != CodeKind.OPEN && book.encloses(id, code)) {
        slot = i + 1;
      }
    }
    return slot;
  }

  /** Whether the mark opens, or stands for, something that the pair holds in the source. */
  private boolean isInner(CodeBook book, String id, int index) {
    Code code = marks.get(index).code();
    return code.kind() != CodeKind.CLOSE && book.encloses(id, code);
  }

  private int firstAt(int offset) {
    int index = 0;
    while (index < marks.size() && marks.get(index).offset() < offset) {
      index++;
    }
    return index;
  }

  Text text() {
    List<Inline> inlines = new ArrayList<>();
    int done = 0;
    for (Mark mark : marks) {
      if (mark.offset() > done) {
        inlines.add(new Words(words.substring(done, mark.offset())));
        done = mark.offset();
      }
      inlines.add(mark.code());
    }
    if (done < words.length()) {
      inlines.add(new Words(words.substring(done)));
    }
    return new Text(inlines);
  }
}
