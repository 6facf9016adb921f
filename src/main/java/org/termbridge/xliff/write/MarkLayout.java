package org.termbridge.xliff.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.xliff.write.TermSheet.Mark;

/**
 * Decides where the marks of a text begin and end among its codes. A mark holds its words and no
 * more; where it would hold half of an element it takes in the other half, if that stands at its
 * border, and else it crosses the element and is left out.
 */
final class MarkLayout {

  /** What is written next: a piece of the text, or the border of a mark. */
  sealed interface Step permits Piece, Border {}

  /** Words without a border inside, or a code. */
  record Piece(Inline inline) implements Step {}

  /**
   * Where a mark begins or ends.
   *
   * @param start whether it begins
   */
  record Border(Mark mark, boolean start) implements Step {}

  /** The pieces from one up to another, which is not among them. */
  private record Range(Mark mark, int from, int to, boolean nests) {}

  private static final int NONE = -1;

  private final List<Inline> pieces = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();
  private int[] partners = {};

  private MarkLayout() {}

  /**
   * The text with the borders of its marks, in the order of writing.
   *
   * @param first position of the text's first code among those of the unit
   */
  static List<Step> of(Text text, List<Mark> marks, CodeLayout codes, int first) {
    MarkLayout layout = new MarkLayout();
    layout.cut(text, marks);
    layout.pair(codes, first);
    return layout.steps(layout.ranges(marks).stream().filter(Range::nests).toList());
  }

  /** The codes of a text that a mark would cross, by their positions among those of the unit. */
  static Set<Integer> crossed(Text text, List<Mark> marks, CodeLayout codes, int first) {
    MarkLayout layout = new MarkLayout();
    layout.cut(text, marks);
    layout.pair(codes, first);
    Set<Integer> crossed = new TreeSet<>();
    for (Range range : layout.ranges(marks)) {
      if (!range.nests()) {
        layout.crossed(range).forEach(code -> crossed.add(first + code));
      }
    }
    return crossed;
  }

  /** The elements that are half inside, by the position of that half among the text's codes. */
  private Set<Integer> crossed(Range range) {
    Set<Integer> crossed = new TreeSet<>();
    int code = 0;
    for (int i = 0; i < range.to(); i++) {
      boolean isOutside = partners[i] < range.from() || partners[i] >= range.to();
      if (i >= range.from() && partners[i] != NONE && isOutside) {
        crossed.add(code);
      }
      code += isWords(i) ? 0 : 1;
    }
    return crossed;
  }

  /** Cuts the words where a mark begins or ends. */
  private void cut(Text text, List<Mark> marks) {
    TreeSet<Integer> borders = new TreeSet<>();
    for (Mark mark : marks) {
      borders.add(mark.start());
      borders.add(mark.end());
    }
    int offset = 0;
    for (Inline inline : text.inlines()) {
      String words = inline.words();
      int from = 0;
      for (int border : borders.subSet(offset + 1, offset + Math.max(1, words.length()))) {
        add(new Words(words.substring(from, border - offset)), offset + from);
        from = border - offset;
      }
      add(from == 0 ? inline : new Words(words.substring(from)), offset + from);
      offset += words.length();
    }
  }

  private void add(Inline piece, int offset) {
    pieces.add(piece);
    offsets.add(offset);
  }

  /** Finds the other half of each code that is written as an element. */
  private void pair(CodeLayout codes, int first) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!isWords(i)) {
        places.add(i);
      }
    }
    partners = new int[pieces.size()];
    java.util.Arrays.fill(partners, NONE);
    for (int i = 0; i < places.size(); i++) {
      if (codes.shape(first + i) == CodeLayout.Shape.ELEMENT) {
        partners[places.get(i)] = places.get(codes.partner(first + i) - first);
      }
    }
  }

  private List<Range> ranges(List<Mark> marks) {
    List<Range> ranges = new ArrayList<>();
    int floor = 0;
    for (Mark mark : marks) {
      Range range = range(mark, floor);
      floor = range.to();
      ranges.add(range);
    }
    return ranges;
  }

  private Range range(Mark mark, int floor) {
    int from = 0;
    while (offsets.get(from) < mark.start() || !isWords(from)) {
      from++;
    }
    int to = from;
    while (to < pieces.size() && (offsets.get(to) < mark.end())) {
      to++;
    }
    return widened(new Range(mark, from, to, false), floor);
  }

  /** The range with the other halves of its elements, or the same one if they are out of reach. */
  private Range widened(Range tight, int floor) {
    int from = tight.from();
    int to = tight.to();
    for (int i = from; i < to; i++) {
      int partner = partners[i];
      if (partner != NONE && partner < from) {
        if (partner < floor || offsets.get(partner) < tight.mark().start()) {
          return tight;
        }
        from = partner;
        i = from - 1;
      } else if (partner >= to) {
        if (offsets.get(partner) > tight.mark().end() || isWords(partner)) {
          return tight;
        }
        to = partner + 1;
      }
    }
    return new Range(tight.mark(), from, to, true);
  }

  private List<Step> steps(List<Range> ranges) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i <= pieces.size(); i++) {
      for (Range range : ranges) {
        if (range.to() == i) {
          steps.add(new Border(range.mark(), false));
        }
      }
      for (Range range : ranges) {
        if (range.from() == i) {
          steps.add(new Border(range.mark(), true));
        }
      }
      if (i < pieces.size()) {
        steps.add(new Piece(pieces.get(i)));
      }
    }
    return steps;
  }

  private boolean isWords(int piece) {
    return pieces.get(piece) instanceof Words;
  }
}
