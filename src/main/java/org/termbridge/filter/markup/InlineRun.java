package org.termbridge.filter.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.text.SourceText;

/**
 * Collects words and codes up to the end of a block, and makes as simple a text of them as the
 * source allows: an element without words is one code, and codes at the edges stay outside.
 */
public final class InlineRun {

  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private final TreeSet<Integer> unclosed = new TreeSet<>();
  private Map<Integer, String> references = Map.of();
  private int lastVisible = -1;
  private boolean content;

  public InlineRun(String source) {
    this.source = source;
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  public boolean hasVisibleWords() {
    return lastVisible >= 0;
  }

  /** Whether anything in it cannot stay outside a unit. */
  public boolean hasContent() {
    return content;
  }

  /** Remembers how the source writes a character. */
  public void written(int point, String reference) {
    if (references.isEmpty()) {
      references = new HashMap<>();
    }
    references.putIfAbsent(point, reference);
  }

  /** How the source writes characters, by code point. */
  public Map<Integer, String> references() {
    return Map.copyOf(references);
  }

  /** All words so far, one after the other. */
  String allWords() {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.words()));
    return words.toString();
  }

  public void words(String words, int begin, int end) {
    if (words.isEmpty()) {
      return;
    }
    Piece piece = Piece.words(words, begin, end);
    if (piece.hasVisibleWords()) {
      lastVisible = pieces.size();
      content = true;
    }
    pieces.add(piece);
  }

  public void open(Piece.Label label, int begin, int end) {
    open(label, begin, end, /* edge= */ label.type() != CodeType.RUBY);
  }

  /** An opening code that may stay outside at an edge, or not. */
  public void open(Piece.Label label, int begin, int end, boolean edge) {
    open.computeIfAbsent(label.element(), name -> new ArrayDeque<>()).push(pieces.size());
    unclosed.add(pieces.size());
    pieces.add(Piece.code(Piece.Kind.OPEN, begin, end, label, edge));
  }

  /** Closes the innermost open code of the element; alone if there is none. */
  public void close(Piece.Label label, int begin, int end) {
    Deque<Integer> opened = open.get(label.element());
    if (opened == null || opened.isEmpty()) {
      alone(label, begin, end, /* edge= */ true);
      return;
    }
    int opening = opened.pop();
    unclosed.remove(opening);
    if (!collapse(opening, end)) {
      Piece opener = pieces.get(opening);
      Piece close = Piece.code(Piece.Kind.CLOSE, begin, end, opener.label(), opener.edge());
      pieces.set(opening, opener.withPartner(pieces.size()));
      pieces.add(close.withPartner(opening));
    }
  }

  public void alone(Piece.Label label, int begin, int end, boolean edge) {
    pieces.add(Piece.code(Piece.Kind.ALONE, begin, end, label, edge));
    content |= !edge;
  }

  /** The last piece, if it is a code that ends here and of this type. */
  public boolean endsWith(CodeType type, int end) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    return last != null && !last.isWords() && last.label().type() == type && last.end() == end;
  }

  /** The last code goes on to here. */
  public void extend(int end) {
    pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).withEnd(end));
  }

  /** Closes a ruby; the readings before its end tag belong to the tag. */
  public void closeRuby(Piece.Label label, int begin, int end) {
    close(label, retractReadings(begin), end);
  }

  /** A part of a ruby that is not base text; it joins the code before it. */
  public void reading(Piece.Label label, int begin, int end) {
    int from = retractReadings(begin);
    int before = pieces.size() - 1;
    while (before >= 0 && pieces.get(before).isWords() && pieces.get(before).edge()) {
      before--;
    }
    boolean first =
        before >= 0
            && pieces.get(before).kind() == Piece.Kind.OPEN
            && pieces.get(before).label().type() == CodeType.RUBY;
    if (first) {
      removeFrom(before + 1);
      extend(end);
    } else {
      alone(label, from, end, /* edge= */ false);
    }
  }

  /** Takes back readings and space at the end of the run; gives where they began. */
  private int retractReadings(int begin) {
    int from = begin;
    for (int i = pieces.size() - 1; i >= 0 && isReadingOrSpace(pieces.get(i)); i--) {
      if (!pieces.get(i).isWords()) {
        from = pieces.get(i).begin();
        removeFrom(i);
      }
    }
    return from;
  }

  private static boolean isReadingOrSpace(Piece piece) {
    return piece.isWords()
        ? !piece.hasVisibleWords()
        : piece.kind() == Piece.Kind.ALONE && piece.label().type() == CodeType.RUBY;
  }

  private void removeFrom(int index) {
    pieces.subList(index, pieces.size()).clear();
  }

  /** Cuts white space off the end of the last words; gives where they end now. */
  public int trimEnd(int position) {
    if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).isWords()) {
      return position;
    }
    Piece last = pieces.remove(pieces.size() - 1);
    int end = last.end();
    while (end > last.begin() && MarkupScanner.isSpace(source.charAt(end - 1))) {
      end--;
    }
    if (end > last.begin()) {
      String words = end < last.end() ? RunEdges.cutEnd(last.words()) : last.words();
      pieces.add(Piece.words(words, last.begin(), end));
    }
    return end;
  }

  /** An element without words becomes one code. */
  private boolean collapse(int opening, int end) {
    if (lastVisible > opening || unclosed.higher(opening) != null) {
      return false;
    }
    boolean edge = true;
    boolean blank = false;
    boolean codes = false;
    Piece.Label label = pieces.get(opening).label();
    for (int i = opening + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() == Piece.Kind.CLOSE && piece.partner() < opening) {
        return false;
      }
      blank |= piece.isWords();
      edge &= piece.edge();
      if (!piece.isWords() && (!codes || piece.label().type() == CodeType.IMAGE)) {
        label = piece.label();
      }
      codes |= !piece.isWords();
    }
    if (blank && !codes) {
      return false;
    }
    int begin = pieces.get(opening).begin();
    removeFrom(opening);
    alone(label, begin, end, edge);
    return true;
  }

  /**
   * The text from the first to the last words, and what lies between.
   *
   * @param begin first character in the source
   * @param end after the last character
   * @param text words and codes
   * @param codes stretch of each code by its mark
   */
  public record Result(int begin, int end, Text text, Map<String, MarkupUnit.Stretch> codes) {}

  /** The whole as one text; only for a run with visible words. */
  public Result finish(boolean preserve) {
    int[] range = RunEdges.inner(pieces);
    List<Piece> inner = new ArrayList<>(pieces.subList(range[0], range[1]));
    RunEdges.trim(inner, source, preserve);
    List<Inline> inlines = new ArrayList<>(inner.size());
    Map<String, MarkupUnit.Stretch> spans = new HashMap<>();
    Map<Integer, String> ids = new HashMap<>();
    for (int i = 0; i < inner.size(); i++) {
      Piece piece = inner.get(i);
      if (piece.isWords()) {
        inlines.add(new Words(SourceText.readable(piece.words())));
      } else {
        var code = PieceCodes.code(piece, range[0] + i, ids, source);
        inlines.add(code);
        spans.put(code.marked(), new MarkupUnit.Stretch(piece.begin(), piece.end()));
      }
    }
    int begin = inner.get(0).begin();
    int end = inner.get(inner.size() - 1).end();
    return new Result(begin, end, new Text(inlines), spans);
  }
}
