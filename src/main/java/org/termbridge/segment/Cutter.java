package org.termbridge.segment;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Gap;
import org.termbridge.document.Inline;
import org.termbridge.document.Part;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * Cuts words and codes into sentences and the gaps between them. All parts, one after the other,
 * are the inlines that were cut.
 */
final class Cutter {

  private final List<Inline> inlines;
  private final List<Space> spaces;
  private final List<Part> parts = new ArrayList<>();
  private int segments;

  private Cutter(List<Inline> inlines, List<Space> spaces) {
    this.inlines = inlines;
    this.spaces = spaces;
  }

  /**
   * Segments {@code s1}, {@code s2} ... and the gaps between them.
   *
   * @param reading the {@link Reading} of the inlines, with at least one visible character
   * @param breaks places where a sentence ends, ascending, as positions in the reading
   */
  static List<Part> parts(List<Inline> inlines, String reading, List<Integer> breaks) {
    Cutter cutter = new Cutter(inlines, Space.all(reading, breaks));
    if (inlines.size() == 1 && inlines.get(0) instanceof Words words) {
      cutter.cut(words.words());
    } else {
      cutter.cut();
    }
    return cutter.parts;
  }

  /** Words alone, whose spaces belong to nobody. */
  private void cut(String words) {
    int from = 0;
    for (Space space : spaces) {
      int end = Math.max(from, space.from());
      int next = Math.max(end, space.to());
      if (end > from) {
        addSegment(List.of(new Words(words.substring(from, end))));
      }
      if (next > end) {
        addGap(List.of(new Words(words.substring(end, next))));
      }
      from = next;
    }
  }

  private void cut() {
    List<Piece> pieces = pieces();
    List<Inline> sentence = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < spaces.size(); i++) {
      Space space = spaces.get(i);
      while (next < pieces.size() && pieces.get(next).at() < space.from()) {
        sentence.add(pieces.get(next++).inline());
      }
      List<Inline> between = new ArrayList<>();
      while (next < pieces.size() && pieces.get(next).end() <= space.to()) {
        between.add(pieces.get(next++).inline());
      }
      Boundary boundary = Boundary.of(between, i == 0, i == spaces.size() - 1);
      sentence.addAll(between.subList(0, boundary.sentenceEnd()));
      addSegment(sentence);
      addGap(between.subList(boundary.sentenceEnd(), boundary.nextStart()));
      sentence = new ArrayList<>(between.subList(boundary.nextStart(), between.size()));
    }
  }

  private void addSegment(List<Inline> sentence) {
    if (!sentence.isEmpty()) {
      segments++;
      parts.add(new Segment("s" + segments, new Text(sentence)));
    }
  }

  private void addGap(List<Inline> between) {
    if (!between.isEmpty()) {
      parts.add(new Gap(new Text(between)));
    }
  }

  /** The inlines with words cut where a space begins or ends. */
  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int space = 0;
    for (Inline inline : inlines) {
      int end = at + Reading.width(inline);
      if (inline instanceof Words words) {
        int from = at;
        while (space < spaces.size() && spaces.get(space).from() < end) {
          from = addPiece(pieces, words, at, from, Math.max(from, spaces.get(space).from()));
          if (spaces.get(space).to() > end) {
            break;
          }
          from = addPiece(pieces, words, at, from, Math.max(from, spaces.get(space).to()));
          space++;
        }
        addPiece(pieces, words, at, from, end);
      } else {
        pieces.add(new Piece(inline, at, end));
      }
      at = end;
    }
    return pieces;
  }

  private static int addPiece(List<Piece> pieces, Words words, int at, int from, int to) {
    if (to > from) {
      pieces.add(new Piece(new Words(words.words().substring(from - at, to - at)), from, to));
    }
    return Math.max(from, to);
  }

  /** Words or a code with its place in the reading. */
  private record Piece(Inline inline, int at, int end) {}
}
